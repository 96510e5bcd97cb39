use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let other = || vec!["other".to_owned()];
    view! {
        <ChipsWithOther
            legend="Bare til lesing"
            name="other-read"
            text_label="Hvilket språk?"
            selected=other()
            text="Kvensk"
            readonly=true
        >
            <Chip label="Norsk" value="nb" />
        </ChipsWithOther>
        <ChipsWithOther
            legend="Slått av"
            name="other-off"
            text_label="Hvilket språk?"
            selected=other()
            text="Kvensk"
            disabled=true
        >
            <Chip label="Norsk" value="nb" />
        </ChipsWithOther>
        <ChipsWithOther legend="Med feil i valget" name="other-none" text_label="Hvilket språk?" error="Velg minst ett språk.">
            <Chip label="Norsk" value="nb" />
        </ChipsWithOther>
        <ChipsWithOther
            legend="Med feil i teksten"
            name="other-empty"
            text_label="Hvilket språk?"
            selected=other()
            text_error="Skriv hvilket språk du snakker."
        >
            <Chip label="Norsk" value="nb" />
        </ChipsWithOther>
    }
}
