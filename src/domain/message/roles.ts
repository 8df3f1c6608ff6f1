// What a blank holds that a prospect's card, plan or log can know; content/slots.yaml says which blank it is.

export type Role =
  | "prospect"
  | "organisation"
  | "prospect-phone"
  | "prospect-email"
  | "referrer"
  | "met"
  | "tie"
  | "first-message"
  | "last-message"
  | "last-talk"
  | "agreed"
  | "agreed-on"
  | "next-call"
  | "promise-by"
  | "promise-call";
