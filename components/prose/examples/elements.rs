use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Prose>
            <h2>"Overskrift på nivå to"</h2>
            <p>
                "Tekst med " <em>{"trykk"}</em> ", " <strong>{"vekt"}</strong> ", " <mark>{"markering"}</mark> ", "
                <code>{"kode"}</code> ", " <kbd>{"Esc"}</kbd> " og " <abbr title="merverdiavgift">{"mva"}</abbr> "."
            </p>
            <h3>"Overskrift på nivå tre"</h3>
            <ol>
                <li>{"Det første"}</li>
                <li>"Det andre" <ul><li>{"med noe under"}</li> <li>{"og mer"}</li></ul></li>
            </ol>
            <h4>"Overskrift på nivå fire"</h4>
            <dl>
                <dt>{"Fagsystem"}</dt>
                <dd>{"Et program for ett bestemt arbeid."}</dd>
                <dt>{"Melding"}</dt>
                <dd>{"Det som sendes mellom to fagsystemer."}</dd>
            </dl>
            <blockquote><p>{"Forvaltningen har plikt til å veilede."}</p></blockquote>
            <pre><code>{"GET /api/organisasjoner/974760673\nAccept: application/json"}</code></pre>
            <hr />
            <details><summary>{"Mer om dette"}</summary><p>{"Her står det mer."}</p></details>
            <p><small>{"Sist endret i mars."}</small></p>
        </Prose>
    }
}
