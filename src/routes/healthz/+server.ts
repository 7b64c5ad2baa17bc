/** The process serves. */
export const GET = () => new Response('ok');
