/** The migrator's URL, acting as the owner of the tables. */
export function asDataOwner(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.searchParams.set('options', '-c role=data_owner -c search_path=concord');
  return url.toString();
}
