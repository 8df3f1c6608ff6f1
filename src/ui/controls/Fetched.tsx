// A part of the page that is fetched when it is wanted: what stands around it stays meanwhile, and trouble is told in its place.
import { ErrorBoundary, type ParentProps, Suspense } from "solid-js";
import { Unloaded } from "./Unloaded.tsx";

export const Fetched = (props: ParentProps) => (
  <ErrorBoundary fallback={<Unloaded />}>
    <Suspense>{props.children}</Suspense>
  </ErrorBoundary>
);
