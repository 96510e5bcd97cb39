use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph spacing=true>
            "Bostøtte er en statlig støtteordning for deg som har lave inntekter og høye boutgifter. Hvor mye du får, \
             avhenger av inntekten, boutgiftene og hvor mange som bor i boligen."
        </Paragraph>
        <Paragraph variant=ParagraphVariant::Short spacing=true>
            "Kort: Bostøtte er en statlig støtteordning for deg som har lave inntekter og høye boutgifter. Hvor mye du \
             får, avhenger av inntekten, boutgiftene og hvor mange som bor i boligen."
        </Paragraph>
        <Paragraph variant=ParagraphVariant::Long>
            "Lang: Bostøtte er en statlig støtteordning for deg som har lave inntekter og høye boutgifter. Hvor mye du \
             får, avhenger av inntekten, boutgiftene og hvor mange som bor i boligen."
        </Paragraph>
    }
}
