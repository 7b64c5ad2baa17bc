// Shows what the server tells this browser, and opens it. Keeps nothing and answers no request.
self.addEventListener('push', (event) => {
	const told = event.data?.json() ?? {};
	const { title = 'Cơ Sở', body = '', tag, url = '/office/notices' } = told;
	event.waitUntil(
		self.registration.showNotification(title, { body, tag, data: { url }, icon: '/icons/app-192.png', lang: 'vi' })
	);
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	const address = new URL(event.notification.data.url, self.location.origin);
	if (address.origin === self.location.origin) event.waitUntil(self.clients.openWindow(address.href));
});
