/** Starts the review page. */
import { render } from 'preact';
import type { PageData } from '../model/index.js';
import { App } from './frame/App.js';
import { sayTexts, Texts } from './frame/texts.js';
import { orderOf } from './order/order.js';
import { browserStore } from './saving/browserStore.js';
import { takeOver } from './saving/kept.js';
import { continued } from './state/store.js';
import './style/index.css';

const data = JSON.parse(document.getElementById('data')!.textContent ?? '') as PageData;
const order = orderOf(data.questions);
const store = browserStore(data.id);
const { moved, kept, ...counts } = takeOver(store.read(), store.others(), order.questions);
for (const page of moved) store.replace(page);

render(
  <Texts.Provider value={sayTexts(data.texts)}>
    <App data={data} order={order} store={store} start={continued(order, kept, counts)} />
  </Texts.Provider>,
  document.getElementById('page')!,
);
