use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Lead spacing=true>
            "Et "
            <Definition text="En virksomhet som én person eier og svarer for med alt hun eier.">
                "enkeltpersonforetak"
            </Definition> " er enkelt å starte."
        </Lead>
        <Paragraph>
            "Skal du selge for mer enn 50 000 kroner i året, må du registrere deg for "
            <Definition text="Merverdiavgift: en avgift på omsetning av varer og tjenester.">"mva"</Definition>
            ". Har du ansatte, betaler du også "
            <Definition text="En avgift av lønnen, som arbeidsgiveren betaler til folketrygden.">
                "arbeidsgiveravgift"
            </Definition> "."
        </Paragraph>
    }
}
