use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="om-rollen">"Om rollen"</Button>
        <Dialog id="om-rollen" aria_label="Om rollen">
            <DescribedSection heading="Regnskapsfører" lead="Leverer på vegne av virksomheten.">
                <p>"Rollen gis i Enhetsregisteret og gjelder til den blir endret der."</p>
            </DescribedSection>
        </Dialog>
    }
}
