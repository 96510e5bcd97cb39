use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Bare til lesing" name="locked" selected="b".to_owned() readonly=true>
            <Radio label="Enkeltpersonforetak" value="a" />
            <Radio label="Aksjeselskap" value="b" />
        </RadioGroup>
        <RadioGroup legend="Slått av" name="off" selected="b".to_owned() disabled=true>
            <Radio label="Enkeltpersonforetak" value="a" />
            <Radio label="Aksjeselskap" value="b" />
        </RadioGroup>
        <RadioGroup legend="Med feil" name="wrong" error="Velg hva slags foretak du skal starte.">
            <Radio label="Enkeltpersonforetak" value="a" />
            <Radio label="Aksjeselskap" value="b" />
            <Radio label="Stiftelse" value="c" disabled=true />
        </RadioGroup>
    }
}
