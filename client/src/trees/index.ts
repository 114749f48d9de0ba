import { Disposable, l10n, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ClaimItem, type EntityItem, METHODS, type QuotationItem } from '../../../server/src/lsp/protocol';
import { ArticleTree } from './article-tree';
import { claimsTree } from './claims';
import { ChosenOrder } from './claims-order';
import { entitiesTree } from './entities';
import { quotationsTree } from './quotations';

/** The three views of the Blue Pencil panel; how they are shown is kept in the memory. */
export function registerTrees(client: BaseLanguageClient, memory: Memento): Disposable {
  const chosen = new ChosenOrder(memory, () => claims.refresh());
  const claims = new ArticleTree<ClaimItem>(
    client,
    'bluepencil.claims',
    METHODS.claims,
    (items) => claimsTree(items, chosen.order, l10n.t),
    l10n.t('No statement of this article is worth checking.'),
  );
  return Disposable.from(
    new ArticleTree<EntityItem>(
      client,
      'bluepencil.entities',
      METHODS.entities,
      (items) => entitiesTree(items, l10n.t),
      l10n.t('This article names nobody and nothing.'),
    ),
    new ArticleTree<QuotationItem>(
      client,
      'bluepencil.quotations',
      METHODS.quotations,
      (items) => quotationsTree(items, l10n.t),
      l10n.t('This article quotes nobody.'),
    ),
    claims,
    chosen,
  );
}
