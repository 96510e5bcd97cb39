use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let email = || view! { <TextField label="E-postadresse" name="copy-to" r#type=TextFieldType::Email autocomplete="email" /> };
    view! {
        <ChipPanel legend="Hva skal vi sende kopi av?" name="copies" more=email done_label="Send" on_done=|_| ()>
            <Chip label="Vedtaket" value="decision" />
            <Chip label="Vedleggene" value="attachments" />
        </ChipPanel>
    }
}
