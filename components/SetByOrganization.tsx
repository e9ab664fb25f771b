import { settingsText } from '../lib/texts/settings-text.ts';

/** Says why a setting cannot be changed. @param id for the `aria-describedby` of what is disabled */
export function SetByOrganization({ id }: { readonly id?: string }) {
  return (
    <p className="soft" id={id}>
      {settingsText('policy.locked')}
    </p>
  );
}
