//! A sole proprietorship beside a private limited company.

use super::{ComparedOption, ComparisonData, ComparisonRow};
use crate::patterns::{RuleText, questionnaire::business_form::with_figure};

/// A sole proprietorship (ENK, the id `enk`) beside a private limited company (AS, the id `as`): ownership, demands and cost,
/// and the rights of the owner. Its figures are those of [`LEGAL_FIGURES`](crate::patterns::LEGAL_FIGURES), which must be
/// checked, as must the rest, by the agency that uses it.
pub fn enk_or_as_comparison() -> ComparisonData {
    ComparisonData::new([
        ComparedOption::new(
            "enk",
            RuleText::each("Enkeltpersonforetak", "Enkeltpersonføretak", "Sole proprietorship"),
        )
        .link(
            RuleText::each(
                "Mer om enkeltpersonforetak",
                "Meir om enkeltpersonføretak",
                "More about sole proprietorships",
            ),
            "https://www.altinn.no/",
        ),
        ComparedOption::new(
            "as",
            RuleText::each("Aksjeselskap", "Aksjeselskap", "Private limited company"),
        )
        .link(
            RuleText::each(
                "Mer om aksjeselskap",
                "Meir om aksjeselskap",
                "More about private limited companies",
            ),
            "https://www.brreg.no/",
        ),
    ])
    .category(RuleText::each("Eierskap", "Eigarskap", "Ownership"), ownership())
    .category(
        RuleText::each("Krav og kostnader", "Krav og kostnader", "Demands and cost"),
        demands(),
    )
    .category(
        RuleText::each("Rettighetene til eieren", "Rettane til eigaren", "The owner’s rights"),
        rights(),
    )
}

fn ownership() -> [ComparisonRow; 3] {
    [
        ComparisonRow::new(
            RuleText::each("Hvem eier", "Kven eig", "Who owns it"),
            [
                RuleText::each("Én person", "Éin person", "One person"),
                RuleText::each(
                    "Én eller flere personer eller foretak",
                    "Éin eller fleire personar eller føretak",
                    "One or more persons or companies",
                ),
            ],
        ),
        ComparisonRow::new(
            RuleText::each(
                "Hvem svarer for gjelda",
                "Kven svarer for gjelda",
                "Who is liable for debts",
            ),
            [
                RuleText::each(
                    "Eieren, med alt hun eier",
                    "Eigaren, med alt ho eig",
                    "The owner, with all she owns",
                ),
                RuleText::each(
                    "Selskapet. Eierne svarer bare for det de har skutt inn",
                    "Selskapet. Eigarane svarer berre for det dei har skote inn",
                    "The company. Its owners are liable only for what they have put in",
                ),
            ],
        ),
        ComparisonRow::new(
            RuleText::each("Hvem bestemmer", "Kven avgjer", "Who decides"),
            [
                RuleText::each("Eieren", "Eigaren", "The owner"),
                RuleText::each(
                    "Generalforsamlingen og styret",
                    "Generalforsamlinga og styret",
                    "The general meeting and the board",
                ),
            ],
        ),
    ]
}

fn demands() -> [ComparisonRow; 3] {
    let capital = RuleText::each("Minst {figure}", "Minst {figure}", "At least {figure}");
    let vat = RuleText::each(
        "Fra {figure} i omsetning på tolv måneder",
        "Frå {figure} i omsetning på tolv månader",
        "From a turnover of {figure} in twelve months",
    );
    let vat = with_figure(&vat, "vat-limit");
    [
        ComparisonRow::new(
            RuleText::each("Penger for å starte", "Pengar for å starte", "Money to start"),
            [
                RuleText::each("Ingen krav", "Ingen krav", "None is demanded"),
                with_figure(&capital, "share-capital"),
            ],
        ),
        ComparisonRow::new(
            RuleText::each("Registrering", "Registrering", "Registration"),
            [
                RuleText::each(
                    "Gratis i Enhetsregisteret. I Foretaksregisteret koster det et gebyr",
                    "Gratis i Einingsregisteret. I Føretaksregisteret kostar det eit gebyr",
                    "Free in the Register of Legal Entities. The Register of Business Enterprises charges a fee",
                ),
                RuleText::each(
                    "I Foretaksregisteret, mot et gebyr",
                    "I Føretaksregisteret, mot eit gebyr",
                    "In the Register of Business Enterprises, for a fee",
                ),
            ],
        ),
        ComparisonRow::new(
            RuleText::each(
                "Plikt til å registrere seg for merverdiavgift",
                "Plikt til å registrere seg for meirverdiavgift",
                "Duty to register for VAT",
            ),
            [vat.clone(), vat],
        ),
    ]
}

fn rights() -> [ComparisonRow; 3] {
    let from_day_17 = RuleText::each(
        "{figure} av grunnlaget fra dag 17",
        "{figure} av grunnlaget frå dag 17",
        "{figure} of the basis from day 17",
    );
    let from_day_1 = RuleText::each(
        "Er du ansatt i selskapet: {figure} av grunnlaget fra første dag",
        "Er du tilsett i selskapet: {figure} av grunnlaget frå første dag",
        "If you are employed by the company: {figure} of the basis from the first day",
    );
    [
        ComparisonRow::new(
            RuleText::each(
                "Pengene som blir igjen",
                "Pengane som blir att",
                "The money that is left",
            ),
            [
                RuleText::each(
                    "Er dine. Du betaler skatt av overskuddet",
                    "Er dine. Du betaler skatt av overskotet",
                    "Is yours. You pay tax on the profit",
                ),
                RuleText::each(
                    "Er selskapets. Du får dem som lønn eller utbytte",
                    "Er pengane til selskapet. Du får dei som løn eller utbytte",
                    "Belongs to the company. You get it as salary or dividend",
                ),
            ],
        ),
        ComparisonRow::new(
            RuleText::each("Sykepenger", "Sjukepengar", "Sick pay"),
            [
                with_figure(&from_day_17, "sick-pay-self-employed"),
                with_figure(&from_day_1, "sick-pay-employee"),
            ],
        ),
        ComparisonRow::new(
            RuleText::each("Tjenestepensjon", "Tenestepensjon", "Occupational pension"),
            [
                RuleText::each("Må du ordne selv", "Må du ordne sjølv", "You arrange it yourself"),
                RuleText::each(
                    "Selskapet skal ha en ordning for dem som er ansatt",
                    "Selskapet skal ha ei ordning for dei som er tilsette",
                    "The company must have a scheme for its employees",
                ),
            ],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;

    #[test]
    fn every_row_has_a_cell_for_each_option_and_no_figure_is_missing() {
        let data = enk_or_as_comparison();
        assert_eq!(data.categories.len(), 3);
        for row in data.categories.iter().flat_map(|category| &category.rows) {
            assert_eq!(row.cells.len(), data.options.len(), "{row:?}");
            for language in [Language::Nb, Language::Nn, Language::En] {
                assert!(
                    row.cells.iter().all(|cell| !cell.say(&language).contains('{')),
                    "{row:?}"
                );
            }
        }
    }
}
