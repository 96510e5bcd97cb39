use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Reglene gjelder for alle "
            <Footnote word="foretak">
                "Også enkeltpersonforetak som driver sammen, jf. foretaksregisterloven § 2-1."
            </Footnote> " som har ansatte i Norge, og for "
            <Footnote word="utenlandske virksomheter">
                "Bare når arbeidet varer lenger enn 30 dager. "
                <a href="https://lovdata.no/">{"Se forskriften"}</a>
            </Footnote> " som har oppdrag her."
        </Paragraph>
    }
}
