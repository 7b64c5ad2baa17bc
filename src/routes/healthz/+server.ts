/** The process serves. */
export const GET = () => new Response('ok', { headers: { 'cache-control': 'no-store' } });
