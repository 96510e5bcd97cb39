use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Tre av fire virksomheter leverte i tide. "
            <VisuallyHidden>
                "I tabellen: 75 prosent i tide, 20 prosent innen en uke etter fristen, 5 prosent senere, regnet ut fra \
                 arbeidsgiveravgiftsgrunnlaget."
            </VisuallyHidden>
        </Paragraph>
    }
}
