use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert
            variant=MessageKind::Warning
            title="Opplysningene om boligen er to år gamle"
            title_level=HeadingLevel::H3
            actions=|| {
                view! {
                    <Button variant=ButtonVariant::Secondary href="#bolig">"Se over opplysningene"</Button>
                    <Button variant=ButtonVariant::Tertiary>"Minn meg på det senere"</Button>
                }
            }
        >
            "Bor du fortsatt i Storgata 12, trenger du bare å bekrefte det."
        </Alert>
    }
}
