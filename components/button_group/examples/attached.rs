use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let bold = RwSignal::new(true);
    let italic = RwSignal::new(false);
    view! {
        <Stack>
            <ButtonGroup label="Visning av saken" attached=true>
                <Button variant=ButtonVariant::Secondary icon=icons::ZOOM_MINUS>"Mindre"</Button>
                <Button variant=ButtonVariant::Secondary>"100 %"</Button>
                <Button variant=ButtonVariant::Secondary icon=icons::ZOOM_PLUS>"Større"</Button>
            </ButtonGroup>
            <ButtonGroup label="Skriftsnitt" attached=true>
                <ToggleButton pressed=bold>"Halvfet"</ToggleButton>
                <ToggleButton pressed=italic>"Kursiv"</ToggleButton>
            </ButtonGroup>
            <ButtonGroup label="Send eller planlegg" attached=true>
                <Button>"Send nå"</Button>
                <IconButton icon=icons::CALENDAR label="Velg når meldingen sendes" variant=ButtonVariant::Primary />
            </ButtonGroup>
        </Stack>
    }
}
