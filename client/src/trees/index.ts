import { Disposable, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ClaimItem, type EntityItem, METHODS, type QuotationItem } from '../../../server/src/lsp/protocol';
import { ArticleTree } from './article-tree';
import { claimsTree } from './claims';
import { entitiesTree } from './entities';
import { quotationsTree } from './quotations';

/** The three views of the Blue Pencil panel. */
export const registerTrees = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    new ArticleTree<EntityItem>(client, 'bluepencil.entities', METHODS.entities, (items) =>
      entitiesTree(items, l10n.t),
    ),
    new ArticleTree<QuotationItem>(client, 'bluepencil.quotations', METHODS.quotations, (items) =>
      quotationsTree(items, l10n.t),
    ),
    new ArticleTree<ClaimItem>(client, 'bluepencil.claims', METHODS.claims, (items) => claimsTree(items, l10n.t)),
  );
