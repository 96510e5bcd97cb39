use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = || vec!["read".to_owned()];
    view! {
        <ChipPanel legend="Bare til lesing" name="panel-read" selected=chosen() readonly=true done_label="Lukk" on_done=|_| ()>
            <Chip label="Lese post" value="read" />
            <Chip label="Signere" value="sign" />
        </ChipPanel>
        <ChipPanel legend="Slått av" name="panel-off" selected=chosen() disabled=true done_label="Lukk" on_done=|_| ()>
            <Chip label="Lese post" value="read" />
            <Chip label="Signere" value="sign" />
        </ChipPanel>
        <ChipPanel legend="Med feil" name="panel-wrong" error="Velg minst én rettighet." on_done=|_| ()>
            <Chip label="Lese post" value="read" />
            <Chip label="Signere" value="sign" />
        </ChipPanel>
    }
}
