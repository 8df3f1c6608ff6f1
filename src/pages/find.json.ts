// Everything that can be found, as one static file that is fetched only when somebody looks for something.
import { pack } from "../domain/find/packed.ts";
import { readFindBook } from "../playbook/find/book.ts";

export const GET = async (): Promise<Response> => Response.json(pack(await readFindBook()));
