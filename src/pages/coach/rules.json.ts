// What the coach goes by, as one static file that is fetched only when the coach is wanted.
import { readCoach } from "../../playbook/coach.ts";

export const GET = async (): Promise<Response> => Response.json(await readCoach());
