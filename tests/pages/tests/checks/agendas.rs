use std::path::Path;

use book::agenda::agendas;
use book::page::Page;

/// Of the book's own page, as a reader would add them up.
#[test]
fn the_rows_of_each_agenda_add_up_to_its_sum_which_fits_its_time() {
    let root = Path::new("../..");
    let page = Page::read(root, Path::new("book/src/facilitator.md")).unwrap();
    let tables = agendas(root, &page).into_iter().map(|(_, table)| table);
    let tables: Vec<_> = tables.filter(|table| table.starts_with('|')).collect();
    assert!(tables.len() >= 2, "{tables:?}");
    for table in tables {
        let rows: Vec<Vec<_>> =
            table.lines().skip(2).map(|row| row.split('|').collect()).collect();
        let (last, rows) = rows.split_last().unwrap();
        let mut clock = 0;
        for row in rows {
            let (hours, minutes) = row[1].trim().split_once(':').unwrap();
            assert_eq!(number(hours) * 60 + number(minutes), clock, "{row:?}");
            clock += number(row[3]);
        }
        assert_eq!(number(last[3]), clock);
        let time = number(last[2]);
        assert!(clock <= time && clock * 100 >= time * 85, "{clock} of {time}");
    }
}

fn number(text: &str) -> usize {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}
