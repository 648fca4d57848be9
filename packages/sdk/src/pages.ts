interface Page<Item> {
  data: Item[];
  page: { nextCursor: string | null };
}

/** Every item of a listing, page after page; the next page is asked for when the last item of the one before has been taken. */
export async function* eachOf<Item>(
  load: (from: { cursor?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  let cursor: string | null = null;
  do {
    const { data, page }: Page<Item> = await load(cursor ? { cursor } : {});
    yield* data;
    cursor = page.nextCursor;
  } while (cursor);
}
