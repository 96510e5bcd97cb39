use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GlobalAlert variant=MessageKind::Warning closable=true title="Arbeidsgiveravgiftsgrunnlagsberegningen er utilgjengelig" title_level=HeadingLevel::H3>
            "Beregningen er nede til mandag klokka 8. Du kan sende inn skjemaet som vanlig, og vi regner ut avgiften etterpå. Fristen for \
             virksomheter som skulle ha levert i helgen, er flyttet til onsdag."
        </GlobalAlert>
    }
}
