-- What a run of version 0.1 left that had read reports/a.txt on 2024-01-05, and a file that is gone.

insert into cell (section, category, measure) values ('active_disclosure', 'fees', 'amount');

insert into ledger (path, raw_path, bytes, modified, sha256, format, status, agency_code,
  report_year, form, reading_key, read_in, received, looked, content_bytes)
values
  ('reports/a.txt', 'reports/a.txt', 8, 1, 'old', 'text', 'LOADED', 'A', 2023, '2021', 'old',
    '20240105-020000', date '2024-01-05', date '2024-01-04', 8),
  ('reports/gone.txt', 'reports/gone.txt', 8, 1, 'old', 'text', 'LOADED', 'B', 2023, '2021', 'old',
    '20240105-020000', date '2024-01-05', date '2024-01-04', 8);

insert into report (report_id, agency_code, report_year, numbers, figures, standing, verdict, behind)
select file_id, agency_code, report_year, 1, 'old', true, 'STANDS', file_id from ledger;

insert into fact (report_id, cell_id, ordinal, form, state, figure, figure_scale, printed, location)
select report_id, cell_id, 0, '2021', 'NUMBER', 6, 0, '6', 'line 2' from report, cell;

insert into comparison (district, agency_code, report_year, indicator, indicator_label, unit,
  small_sample)
values ('某区', 'A', 2023, 'disclosure_rate', '公开率', '比例', false);

insert into run (run_id, as_of) values ('20240105-020000', date '2024-01-05');

insert into receipt (agency_code, report_year, received, looked)
values ('A', 2023, date '2024-01-05', date '2024-01-04');

insert into edition (run_id, fingerprint) values ('20240105-020000', 'old');
