-- The same 17 figures as favn's, written and tuned by hand for one engine, all years at once, all centres together.
-- Views: the register's tables. Tables: years(year, first_day, last_day), periods that follow one another.

SET VARIABLE since = (SELECT min(first_day) FROM years);
SET VARIABLE until = (SELECT max(last_day) FROM years);

CREATE OR REPLACE TEMP TABLE known AS
    SELECT year, codelist, code FROM codes, years
    WHERE (valid_from IS NULL OR valid_from <= last_day) AND (valid_to IS NULL OR valid_to > first_day);

-- Stays: one join, with a number for each resident, for she is counted a number quicker than a text.

CREATE OR REPLACE TEMP TABLE stays_read AS
    SELECT resident, kind = 'woman' AS is_woman, admitted_on, discharged_on, discharged_on - admitted_on AS length, age_at_admission AS age, admission_reasons AS reasons
    FROM stays JOIN (SELECT resident_id, kind, row_number() OVER () AS resident FROM residents) USING (resident_id);

CREATE OR REPLACE TEMP TABLE present AS
    SELECT unnest(range(greatest(year(admitted_on), year(getvariable('since'))), least(coalesce(year(discharged_on), 9999), year(getvariable('until'))) + 1)) AS year,
        resident, is_woman, age
    FROM stays_read;

-- Rooms: stretches that do not overlap add up without looking at a single night.

CREATE OR REPLACE TEMP TABLE closed AS
    SELECT room_id, greatest(from_on, before) AS from_on, to_on FROM (
        SELECT room_id, from_on, coalesce(to_on, DATE '9999-12-31') AS to_on,
            coalesce(max(coalesce(to_on, DATE '9999-12-31')) OVER (PARTITION BY room_id ORDER BY from_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), DATE '0001-01-01') AS before
        FROM room_closures
    ) WHERE greatest(from_on, before) < to_on;

CREATE OR REPLACE TEMP TABLE open AS
    SELECT year, room_id, greatest(opened_on, first_day) AS from_on, least(coalesce(closed_on, DATE '9999-12-31'), last_day + 1) AS to_on FROM rooms, years
    WHERE opened_on <= last_day AND (closed_on IS NULL OR closed_on > first_day);

CREATE OR REPLACE TEMP TABLE lived_in AS
    WITH apart AS (
        SELECT room_id, greatest(from_on, before) AS from_on, to_on FROM (
            SELECT room_id, from_on, coalesce(to_on, DATE '9999-12-31') AS to_on,
                coalesce(max(coalesce(to_on, DATE '9999-12-31')) OVER (PARTITION BY room_id ORDER BY from_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), DATE '0001-01-01') AS before
            FROM placements
        ) WHERE greatest(from_on, before) < to_on
    )
    SELECT year, room_id, greatest(apart.from_on, open.from_on) AS from_on, least(apart.to_on, open.to_on) AS to_on
    FROM apart JOIN open USING (room_id) WHERE apart.from_on < open.to_on AND apart.to_on > open.from_on;

CREATE OR REPLACE TEMP TABLE nights AS
    SELECT year, sum(lived) AS lived, sum(available) AS available FROM (
        SELECT year, 0 AS lived, to_on - from_on AS available FROM open
        UNION ALL SELECT year, to_on - from_on, 0 FROM lived_in
        UNION ALL SELECT year, 0, greatest(open.from_on, closed.from_on) - least(open.to_on, closed.to_on)
            FROM open JOIN closed USING (room_id) WHERE open.from_on < closed.to_on AND open.to_on > closed.from_on
        UNION ALL SELECT year, greatest(lived_in.from_on, closed.from_on) - least(lived_in.to_on, closed.to_on), 0
            FROM lived_in JOIN closed USING (room_id) WHERE lived_in.from_on < closed.to_on AND lived_in.to_on > closed.from_on
    ) GROUP BY year;

-- Courses: a year's first and latest score of each resident and area; the few courses of several years begin in the first of them.

CREATE OR REPLACE TEMP TABLE yearly AS
    SELECT resident_id, focus_area, year(measured_on) AS year, count(*) AS times, arg_min(score, place) AS first, arg_max(score, place) AS latest
    FROM (SELECT *, (measured_on - DATE '2000-01-01')::HUGEINT * 18446744073709551616 + sequence AS place FROM measurements) GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE steps AS
    SELECT yearly.year, focus_area, latest - coalesce(begun.first, yearly.first) AS step, count(*) AS n
    FROM yearly LEFT JOIN (
        SELECT resident_id, focus_area, min(year) AS year, arg_min(first, year) AS first FROM yearly GROUP BY ALL HAVING min(year) < max(year)
    ) AS begun USING (resident_id, focus_area)
    WHERE times > 1 OR begun.year < yearly.year
    GROUP BY ALL;

-- Events: counted by year and codes in one pass over each table; what follows is small.

CREATE OR REPLACE TEMP TABLE inquiries_counted AS
    SELECT year(received_on) AS year, stay_id IS NOT NULL AS admitted, CASE WHEN stay_id IS NULL THEN conclusions END AS codes, count(*) AS n FROM inquiries GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE contacts_counted AS SELECT year(contacted_on) AS year, themes AS codes, count(*) AS n FROM contacts GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE coded AS
    SELECT *, row_number() OVER () AS number FROM (
        SELECT figure, codelist, year, list_distinct(list_filter(codes, lambda code: code <> '')) AS codes, n FROM (
            SELECT 'admission_reasons' AS figure, 'admission_reason' AS codelist, year(admitted_on) AS year, reasons AS codes, count(*) AS n
                FROM stays_read WHERE is_woman GROUP BY ALL
            UNION ALL SELECT 'inquiry_conclusions', 'inquiry_conclusion', year, codes, n FROM inquiries_counted WHERE NOT admitted
            UNION ALL SELECT 'conversations', 'conversation_kind', year(held_on), [kind], count(*) FROM conversations GROUP BY ALL
            UNION ALL SELECT 'therapy_sessions', 'therapy_kind', year(held_on), [kind], count(*) FROM therapy_sessions GROUP BY ALL
            UNION ALL SELECT 'activity_attendances', 'activity_kind', year(held_on), [kind], count(*) FROM attendances JOIN activities USING (activity_id) GROUP BY ALL
            UNION ALL SELECT 'contact_themes', 'contact_theme', year, codes, n FROM contacts_counted
            UNION ALL SELECT 'meetings', 'meeting_kind', year(held_on), [kind], count(*) FROM meetings GROUP BY ALL
        ) WHERE year BETWEEN year(getvariable('since')) AND year(getvariable('until'))
    );

CREATE OR REPLACE TEMP TABLE figures AS SELECT * FROM (VALUES
    ('admission_reasons', 'admission_reason', true), ('inquiry_conclusions', 'inquiry_conclusion', true), ('contact_themes', 'contact_theme', true),
    ('conversations', 'conversation_kind', false), ('therapy_sessions', 'therapy_kind', false),
    ('activity_attendances', 'activity_kind', false), ('meetings', 'meeting_kind', false)
) AS f(figure, codelist, shares);

-- The tidy table

WITH named AS (
    SELECT coded.figure, coded.year, coalesce(code, 'unknown') AS category, number, any_value(n) AS n
    FROM (SELECT figure, codelist, year, number, n, unnest(codes) AS item FROM coded) AS coded
    LEFT JOIN known ON known.year = coded.year AND known.codelist = coded.codelist AND known.code = coded.item GROUP BY ALL
    UNION ALL
    SELECT figure, year, 'not_registered', number, n FROM coded WHERE len(codes) = 0 OR codes IS NULL
), listed AS (
    SELECT figure, shares, year, code AS category FROM figures JOIN known USING (codelist)
    UNION ALL
    SELECT figure, shares, year, unnest(['unknown', 'not_registered']) FROM figures, years
), hidden AS (
    SELECT figure, year FROM figures JOIN codelists USING (codelist), years WHERE NOT shares AND comparable_from > first_day
), bands AS (
    SELECT year(discharged_on) AS year, CASE WHEN length <= 30 THEN '0-30' WHEN length <= 100 THEN '31-100' WHEN length <= 200 THEN '101-200' ELSE '201+' END AS category,
        count(*) AS n, sum(length) AS days
    FROM stays_read WHERE is_woman AND discharged_on IS NOT NULL GROUP BY ALL
), ages AS (
    SELECT year, CASE WHEN age IS NULL THEN 'not_registered' WHEN age <= 2 THEN '0-2' WHEN age <= 6 THEN '3-6' WHEN age <= 13 THEN '7-13' WHEN age <= 17 THEN '14-17'
        WHEN age <= 24 THEN '18-24' WHEN age <= 34 THEN '25-34' WHEN age <= 44 THEN '35-44' WHEN age <= 54 THEN '45-54' WHEN age <= 64 THEN '55-64' ELSE '65+' END AS category,
        count(*) AS n
    FROM present GROUP BY ALL
), areas AS (
    SELECT known.year, code AS area, coalesce(sum(n), 0) AS base, coalesce(sum(step * n), 0) AS change, coalesce(sum(n) FILTER (step > 0), 0) AS forward,
        coalesce(sum(n) FILTER (step = 0), 0) AS unchanged, coalesce(sum(n) FILTER (step < 0), 0) AS back
    FROM known LEFT JOIN steps ON steps.year = known.year AND focus_area = code WHERE codelist = 'focus_area' GROUP BY ALL
)
SELECT 'residents', year, kind, coalesce(n, 0), NULL
    FROM years CROSS JOIN (VALUES ('woman', true), ('child', false)) AS k(kind, is_woman)
    LEFT JOIN (SELECT year, is_woman, count(DISTINCT resident) AS n FROM present GROUP BY ALL) USING (year, is_woman)
UNION ALL SELECT 'rooms', year, '', coalesce(n, 0), NULL FROM years LEFT JOIN (
    SELECT year, count(*) AS n FROM open JOIN years USING (year)
    WHERE to_on > last_day AND NOT EXISTS (FROM closed WHERE closed.room_id = open.room_id AND closed.from_on <= last_day AND closed.to_on > last_day) GROUP BY year
) USING (year)
UNION ALL SELECT 'occupancy', year, '', coalesce(lived, 0), coalesce(available, 0) FROM years LEFT JOIN nights USING (year)
UNION ALL SELECT 'stay_length_bands', year, category, coalesce(n, 0), sum(coalesce(n, 0)) OVER (PARTITION BY year)
    FROM years CROSS JOIN (SELECT unnest(['0-30', '31-100', '101-200', '201+']) AS category) AS b LEFT JOIN bands USING (year, category)
UNION ALL SELECT 'stay_length_mean', year, '', coalesce(sum(days), 0), coalesce(sum(n), 0) FROM years LEFT JOIN bands USING (year) GROUP BY year
UNION ALL SELECT 'age_distribution', year, category, coalesce(n, 0), sum(coalesce(n, 0)) OVER (PARTITION BY year)
    FROM years CROSS JOIN (SELECT unnest(['0-2', '3-6', '7-13', '14-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+', 'not_registered']) AS category) AS b
    LEFT JOIN ages USING (year, category)
UNION ALL SELECT 'inquiries', year, category, coalesce(sum(n), 0), NULL FROM years CROSS JOIN (VALUES ('admitted', true), ('not_admitted', false)) AS k(category, admitted)
    LEFT JOIN inquiries_counted USING (year, admitted) GROUP BY ALL
UNION ALL SELECT 'contacts', year, '', coalesce(sum(n), 0), NULL FROM years LEFT JOIN contacts_counted USING (year) GROUP BY year
UNION ALL SELECT figure, year, category, coalesce(numerator, 0), CASE WHEN shares THEN coalesce(whole, 0) END
    FROM listed
    LEFT JOIN (SELECT figure, year, category, sum(n) AS numerator FROM named GROUP BY ALL) USING (figure, year, category)
    LEFT JOIN (SELECT figure, year, sum(n) AS whole FROM coded GROUP BY ALL) USING (figure, year)
    ANTI JOIN hidden USING (figure, year)
UNION ALL SELECT 'progress_direction', year, area || ':' || direction, n, base
    FROM (SELECT year, area, base, unnest(['forward', 'unchanged', 'back']) AS direction, unnest([forward, unchanged, back]) AS n FROM areas)
UNION ALL SELECT 'progress_change', year, area, change, base FROM areas;
