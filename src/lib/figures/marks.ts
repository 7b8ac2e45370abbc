/** What a page does with the marks of a drawing: it never asks the charts itself. */

export { walkMarks } from '../charts/keyboard.ts';
