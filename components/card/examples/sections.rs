use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Card element=LayoutElement::Article>
            <CardSection>
                <CardHeading overline="Sak 2026/1423">"Søknad om skjenkebevilling"</CardHeading>
                <Paragraph>"Fjordbakeriet AS, Storgata 1"</Paragraph>
            </CardSection>
            <CardSection>
                <Paragraph>"Vi har fått søknaden, og spør nå politiet om en uttalelse."</Paragraph>
            </CardSection>
            <CardSection>
                <Stack direction=StackDirection::Horizontal gap=Space::Size3>
                    <Button variant=ButtonVariant::Secondary>"Ettersend dokumenter"</Button>
                    <Button variant=ButtonVariant::Tertiary>"Trekk søknaden"</Button>
                </Stack>
            </CardSection>
        </Card>
    }
}
