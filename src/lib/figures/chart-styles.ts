/** The styles of drawings as text, for pictures that stand alone: a page never asks the charts itself. */

export { default as chartStyles } from '../charts/charts.css?raw';
