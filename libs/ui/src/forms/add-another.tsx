import { useRef, type ReactNode } from 'react';
import { Button } from '../content/button.js';

interface AddAnotherProps<Item> {
  /** What one of them is called, in lower case: "action". */
  itemName: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** A new, empty item. */
  blank: () => Item;
  /** The fields of one item; `change` takes the parts that changed. */
  children: (item: Item, index: number, change: (edit: Partial<Item>) => void) => ReactNode;
  /** How many there must be at least; 1 by default. */
  min?: number;
  max?: number;
}

/** A list of equal groups of fields that grows and shrinks. */
export function AddAnother<Item>({
  itemName,
  items,
  onChange,
  blank,
  children,
  min = 1,
  max = 50,
}: AddAnotherProps<Item>) {
  const list = useRef<HTMLDivElement>(null);
  const focusItem = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>(':scope > .concord-add-another__item')[index]?.focus(),
    );

  const add = () => {
    onChange([...items, blank()]);
    focusItem(items.length);
  };
  const remove = (index: number) => {
    onChange(items.filter((_, at) => at !== index));
    focusItem(Math.max(0, index - 1));
  };
  const change = (index: number, edit: Partial<Item>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...edit } : item)));

  return (
    <div className="concord-add-another" ref={list}>
      {items.map((item, index) => (
        <div
          key={index}
          className="concord-add-another__item"
          role="group"
          tabIndex={-1}
          aria-label={`${capital(itemName)} ${index + 1}`}
        >
          <div className="concord-add-another__heading">
            <p className="govuk-heading-s">
              {capital(itemName)} {index + 1}
            </p>
            {items.length > min && (
              <Button kind="secondary" onClick={() => remove(index)}>
                Remove
                <span className="govuk-visually-hidden">
                  {' '}
                  {itemName} {index + 1}
                </span>
              </Button>
            )}
          </div>
          {children(item, index, (edit) => change(index, edit))}
        </div>
      ))}
      {items.length < max && (
        <Button kind="secondary" onClick={add}>
          {items.length === 0 ? 'Add' : 'Add another'} {itemName}
        </Button>
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
