import type { PublicArticle, PublicText } from '../server/public-articles.ts';

/**
 * An article for search engines (schema.org NewsArticle), safe to stand inside a page.
 *
 * @param origin of the portal, as 'https://xa.vn'
 * @source citizens handbook, 13
 */
export function articleJson(article: PublicArticle, text: PublicText, commune: string, origin: string): string {
	const address = `${origin}/bulletin/${article.slug}`;
	return JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': address,
		mainEntityOfPage: address,
		headline: text.title,
		...(text.lead ? { description: text.lead } : {}),
		inLanguage: text.lang,
		datePublished: new Date(text.publishedAt).toISOString(),
		dateModified: new Date(text.updatedAt).toISOString(),
		...(article.photoId ? { image: `${origin}/bulletin/photos/${article.photoId}` } : {}),
		...(article.tags.length > 0 ? { keywords: article.tags.join(', ') } : {}),
		author: { '@type': 'Organization', name: article.author },
		publisher: { '@type': 'GovernmentOrganization', name: commune },
		isAccessibleForFree: true
	}).replaceAll('<', '\\u003c');
}
