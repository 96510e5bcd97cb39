use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Box padding=Space::Size8 border=BoxBorder::Default>
            <Stack>
                <Paragraph>"Et varsel kan være like bredt som spalten det står i."</Paragraph>
                <Alert>"Like bredt som spalten."</Alert>
                <Paragraph>"Eller gå litt ut av den, så symbolet står på linje med teksten."</Paragraph>
                <Alert extent=AlertExtent::Start>"Ut av spalten på siden der linjene begynner."</Alert>
                <Alert extent=AlertExtent::Both shadow=true>"Ut av spalten på begge sider, og løftet opp fra siden."</Alert>
            </Stack>
        </Box>
        <Box border=BoxBorder::Default>
            <Box padding=Space::Size4>"Et panel uten luft på sidene."</Box>
            <Alert extent=AlertExtent::Full>"Fra kant til kant."</Alert>
            <Box padding=Space::Size4>"Teksten under har sin egen luft."</Box>
        </Box>
    }
}
