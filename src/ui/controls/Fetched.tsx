// A part of the page that is fetched when it is wanted: what stands around it stays meanwhile, and trouble is told in its place.
import { ErrorBoundary, type ParentProps, Suspense } from "solid-js";
import { Unloaded } from "./Unloaded.tsx";

/** `isAsked`: somebody pressed for it, and is shown why it does not come, wherever they are on the page. */
export const Fetched = (props: ParentProps<{ isAsked?: boolean }>) => (
  <ErrorBoundary fallback={<Unloaded isAsked={props.isAsked} />}>
    <Suspense>{props.children}</Suspense>
  </ErrorBoundary>
);
