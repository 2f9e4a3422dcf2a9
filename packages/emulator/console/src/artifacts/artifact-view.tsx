import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { EmptyState, ErrorNote, Loaded } from '../components/empty-state.tsx';
import { useResource } from '../connection/resource.ts';
import { ExternalLink } from '../tasks/links.tsx';
import { type ArtifactId, downloadArtifact, imageType, isImage, locateArtifact } from './artifact-location.ts';
import { TextView } from './text-view.tsx';
import './artifacts.css';

interface ArtifactViewProps {
  readonly id: ArtifactId;
  readonly contentType: string;
  /** How it is stored. The place of the content changes with it. */
  readonly storageType: string;
  readonly growing: boolean;
  readonly tools?: ComponentChildren;
}

/** Shows the content of an artifact: images as images, everything else as text. Nothing is ever shown as HTML. */
export function ArtifactView({ id, contentType, storageType, growing, tools }: ArtifactViewProps) {
  const { taskId, runId, name } = id;
  const resource = useResource((signal) => locateArtifact(id, signal), [taskId, runId, name, storageType]);
  return (
    <Loaded resource={resource}>
      {(place) => {
        switch (place.kind) {
          case 'error':
            return (
              <EmptyState title="The worker could not create this artifact">
                {place.reason}: {place.message}
              </EmptyState>
            );
          case 'elsewhere':
            return (
              <EmptyState icon="external" title="This artifact is on another server">
                The page may not load it from there. Open it: <ExternalLink url={place.url} />
              </EmptyState>
            );
          default:
            return isImage(contentType) ? (
              <ImageView id={id} url={place.url} contentType={contentType} />
            ) : (
              <TextView key={`${runId} ${name}`} id={id} url={place.url} growing={growing} tools={tools} />
            );
        }
      }}
    </Loaded>
  );
}

function ImageView({ id, url, contentType }: { readonly id: ArtifactId; readonly url: string; readonly contentType: string }) {
  const [image, setImage] = useState<string | undefined>(undefined);
  const [size, setSize] = useState('');
  const [error, setError] = useState<Error | undefined>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    const load = async (): Promise<void> => {
      const response = await fetch(url, { signal: controller.signal });
      if (!response.ok) throw new Error(`The image cannot be loaded: status ${response.status}`);
      made = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: imageType(contentType) }));
      setImage(made);
    };
    load().catch((caught) => controller.signal.aborted || setError(caught));
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [url, contentType]);
  if (error !== undefined) return <ErrorNote error={error} />;
  if (image === undefined) return <div class="loading" role="status" aria-label="Loading" />;
  return (
    <div class="image-view">
      <div class="image-frame">
        <img
          src={image}
          alt={id.name}
          onLoad={({ currentTarget }) => setSize(`${currentTarget.naturalWidth} × ${currentTarget.naturalHeight}`)}
          onError={() => setError(new Error(`${id.name} is not an image of the type ${contentType}.`))}
        />
      </div>
      <p class="row image-note">
        <span class="muted">{size}</span>
        <Button icon="download" onClick={() => downloadArtifact(id)}>
          Download
        </Button>
      </p>
    </div>
  );
}
