import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { EmptyState, ErrorNote } from '../components/empty-state.tsx';
import { parseLineRange } from '../log/line-range.ts';
import { LogView } from '../log/log-view.tsx';
import { hrefWithQuery, pageLocation, queryValue } from '../navigation/location.ts';
import { type ArtifactId, downloadArtifact } from './artifact-location.ts';
import { formatBytes } from './format-bytes.ts';
import { useTextSource } from './text-source.ts';

interface TextViewProps {
  readonly id: ArtifactId;
  readonly url: string;
  /** Whether the text grows, as that of a running task does. */
  readonly growing: boolean;
  readonly tools?: ComponentChildren;
}

/** The bytes of a text that are shown. The browser keeps all of them in memory. */
const LIMIT = 64_000_000;

/** Shows the text of an artifact. */
export function TextView({ id, url, growing, tools }: TextViewProps) {
  const { text, revision, progress, error } = useTextSource(url, { limit: LIMIT, growing });
  const selected = parseLineRange(queryValue('line'));
  const [follow, setFollow] = useState(growing && selected === undefined);
  const { bytes, cut, binary, complete } = progress.value;
  const download = <Button icon="download" aria-label="Download" title="Download" onClick={() => downloadArtifact(id)} />;
  if (error.value !== undefined) return <ErrorNote error={error.value} />;
  if (binary) {
    return (
      <EmptyState icon="eye" title="This is not a text">
        {download} Download it to look at it with another program.
      </EmptyState>
    );
  }
  if (complete && bytes === 0) {
    return <EmptyState title="It is empty">{`${id.name} has no content.`}</EmptyState>;
  }
  return (
    <LogView
      label={id.name}
      text={text}
      revision={revision}
      selected={selected}
      href={(line) => hrefWithQuery(pageLocation.value.path, { line, run: String(id.runId), artifact: id.name })}
      follow={follow}
      onFollow={growing ? setFollow : undefined}
      tools={
        <>
          {cut && <span class="muted">The first {formatBytes(bytes)}. Download it to see the rest.</span>}
          {!cut && <span class="faint log-size">{formatBytes(bytes)}</span>}
          {growing && (
            <Button icon="down" aria-pressed={follow} onClick={() => setFollow(!follow)}>
              Follow
            </Button>
          )}
          {tools}
          {download}
        </>
      }
    />
  );
}
