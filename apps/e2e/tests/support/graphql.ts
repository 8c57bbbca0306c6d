/** Somebody at the API without a browser. */
export interface Caller {
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/** Signs in over HTTP and keeps the cookie and the CSRF token. */
export async function callerAt(url: string, email: string, password: string): Promise<Caller> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const post = async (query: string, variables: Record<string, unknown>): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const answer = await post('mutation($input: SignInInput!) { signIn(input: $input) { csrfToken } }', { input: { email, password } });
  const { data } = (await answer.json()) as { data: { signIn: { csrfToken: string } } };
  headers['cookie'] = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  headers['x-concord-csrf'] = data.signIn.csrfToken;
  return {
    async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const body = (await (await post(query, variables)).json()) as { data: T; errors?: { message: string }[] };
      if (body.errors) throw new Error(body.errors.map((it) => it.message).join('; '));
      return body.data;
    },
  };
}
