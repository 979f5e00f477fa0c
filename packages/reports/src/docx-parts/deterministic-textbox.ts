import { recordOf } from '@huiqi/kernel';
import { type IContext, type IXmlableObject, Textbox } from 'docx';

/** A text box without a frame, whose name is always the same: the library gives it a chance one, and no file would be the same twice. */
export class DeterministicTextbox extends Textbox {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const prepared = super.prepForXml(context);
    return prepared === undefined ? undefined : (named(prepared) as IXmlableObject);
  }
}

function named(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(named);
  if (typeof node !== 'object' || node === null) return node;
  return recordOf(
    Object.entries(node).map(([key, value]) => [key, key === 'v:shape' ? withName(value) : named(value)]),
  );
}

/** The attributes of an element stand in its first child. */
function withName(shape: unknown): unknown {
  if (!Array.isArray(shape)) return named(shape);
  return shape.map((child: unknown) => {
    if (typeof child !== 'object' || child === null || !('_attr' in child)) return named(child);
    return { _attr: { ...(child._attr as object), id: 'imprint', stroked: 'f', filled: 'f' } };
  });
}
