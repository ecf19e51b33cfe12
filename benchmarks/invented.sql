-- The tables of a register of invented centres. Variables: seed, centres, first_day, last_day, how many rows each event table gets, and
-- the codes of each list. Every choice is drawn from a hash of what it is for: the same variables give the same register.

CREATE MACRO chance(what, n) AS hash(hash(n, what, getvariable('seed')))::DOUBLE / 18446744073709551616;
CREATE MACRO pick(codes, u) AS codes[1 + least(len(codes) - 1, floor(len(codes) * u))::INT];
CREATE MACRO pick_early(codes, u) AS pick(codes, u * u);
CREATE MACRO chosen(codes, what, n, most) AS list_filter(codes, lambda code: list_contains([
    pick_early(codes, chance(what, n)),
    CASE WHEN most > 1 THEN pick_early(codes, chance(what || ' 2', n)) END,
    CASE WHEN most > 2 THEN pick_early(codes, chance(what || ' 3', n)) END
], code));
CREATE MACRO numbered(letter, n) AS letter || lpad(n::VARCHAR, 8, '0');
CREATE MACRO flawed(code, u) AS CASE WHEN u < 0.001 THEN 'retired' WHEN u > 0.003 THEN code END;

-- Centres of fourteen rooms; some open the thirteenth late, some close the fourteenth early.

CREATE TABLE centres AS
    SELECT format('centre-{:04d}', n) AS centre_id, format('Centre {:04d}', n) AS name FROM range(1, getvariable('centres') + 1) AS r(n);

CREATE TABLE rooms AS
    SELECT centre_id || format('-R{:02d}', n) AS room_id, centre_id,
        CASE WHEN n = 13 AND chance('later', centre_id) < 0.3 THEN getvariable('first_day') + 200 ELSE DATE '2005-01-01' END AS opened_on,
        CASE WHEN n = 14 AND chance('closed', centre_id) < 0.2 THEN getvariable('last_day') - 200 END AS closed_on
    FROM centres, range(1, 15) AS r(n);

-- Women follow one another in a room, most of them for weeks, some for years, with some empty days between. One in fourteen lived there before.

CREATE TABLE womens_stays AS
    WITH turns AS (
        SELECT room_id, centre_id, opened_on, closed_on, n, chance('returned', room_id || n) < 0.07 AS returned,
            least(900, floor(-109 * ln(1 - chance('length', room_id || n)) * (0.2 + 1.6 * chance('spread', room_id || n))))::INT AS days,
            floor(-9 * ln(1 - chance('empty', room_id || n)))::INT AS empty_days
        FROM rooms, range(0, 40 + (getvariable('last_day') - getvariable('first_day')) // 40) AS r(n)
    ), dated AS (
        SELECT *, greatest(getvariable('first_day') - 300, opened_on) + floor(90 * chance('first', room_id))::INT
            + coalesce(sum(days + empty_days) OVER (PARTITION BY room_id ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::INT AS admitted_on
        FROM turns
    ), women AS (
        SELECT *, admitted_on + days AS left_on, sum(CASE WHEN returned THEN 0 ELSE 1 END) OVER (PARTITION BY room_id ORDER BY n) AS woman
        FROM dated WHERE admitted_on <= getvariable('last_day') AND (closed_on IS NULL OR admitted_on + days <= closed_on)
    )
    SELECT numbered('S', row_number() OVER (ORDER BY admitted_on, room_id)) AS stay_id, centre_id, room_id, 'W-' || room_id || '-' || woman AS resident_id,
        admitted_on, CASE WHEN left_on <= getvariable('last_day') THEN left_on END AS discharged_on
    FROM women;

CREATE TABLE stays AS
    SELECT stay_id, centre_id, resident_id, NULL::VARCHAR AS mother_stay_id, admitted_on, discharged_on,
        CASE WHEN chance('no age', resident_id) > 0.01 THEN 18 + floor(50 * pow(chance('age', resident_id), 1.6))::BIGINT END AS age_at_admission,
        CASE WHEN chance('no reason', stay_id) < 0.01 THEN [] ELSE chosen(getvariable('admission_reason'), 'reason', stay_id, 3) END AS admission_reasons,
        pick_early(getvariable('referral_source'), chance('referral', stay_id)) AS referral_source,
        CASE WHEN discharged_on IS NOT NULL THEN pick(getvariable('discharge_destination'), chance('destination', stay_id)) END AS discharge_destination
    FROM womens_stays
    UNION ALL
    SELECT stay_id || '-C' || n, centre_id, resident_id || '-C' || n, stay_id, admitted_on, discharged_on,
        floor(14 * chance('age', resident_id || n))::BIGINT, []::VARCHAR[], NULL, NULL
    FROM womens_stays, range(1, 4) AS r(n) WHERE n <= floor(3.3 * pow(chance('children', resident_id), 2))
    ORDER BY admitted_on, stay_id;

CREATE TABLE residents AS
    SELECT resident_id, CASE WHEN any_value(mother_stay_id) IS NULL THEN 'woman' ELSE 'child' END AS kind FROM stays GROUP BY resident_id ORDER BY resident_id;

-- A few women move halfway into one of the first rooms and share it.

CREATE TABLE placements AS
    WITH moves AS (
        SELECT *, CASE WHEN discharged_on - admitted_on > 60 AND right(room_id, 2) > '04' AND chance('moves', stay_id) < 0.05
            THEN admitted_on + ((discharged_on - admitted_on) // 2)::INT END AS moved_on
        FROM womens_stays
    )
    SELECT stay_id, room_id, admitted_on AS from_on, coalesce(moved_on, discharged_on) AS to_on FROM moves
    UNION ALL
    SELECT stay_id, centre_id || pick(['-R01', '-R02', '-R03', '-R04'], chance('shares', stay_id)), moved_on, discharged_on FROM moves WHERE moved_on IS NOT NULL
    ORDER BY from_on, stay_id;

CREATE TABLE room_closures AS
    SELECT room_id, discharged_on AS from_on, next_on AS to_on, 'repair' AS reason
    FROM (SELECT *, lead(admitted_on) OVER (PARTITION BY room_id ORDER BY admitted_on, stay_id) AS next_on FROM womens_stays)
    WHERE right(room_id, 2) > '04' AND next_on - discharged_on > 14 AND chance('repair', stay_id) < 0.5
    ORDER BY from_on, room_id;

-- Events: a woman's day in the house is drawn for each, so that long stays have many.

CREATE TABLE presence AS
    SELECT *, sum(days) OVER (ORDER BY stay_id) - days AS start FROM (
        SELECT stay_id, centre_id, resident_id, greatest(admitted_on, getvariable('first_day')) AS since,
            coalesce(discharged_on, getvariable('last_day')) - greatest(admitted_on, getvariable('first_day')) + 1 AS days
        FROM womens_stays
    ) WHERE days > 0;
SET VARIABLE all_days = (SELECT sum(days)::DOUBLE FROM presence);

CREATE MACRO events(what, how_many) AS TABLE
    SELECT n, stay_id, centre_id, resident_id, since + (place - start)::INT AS day, (place - start) / days AS progress
    FROM (SELECT r.n, floor(chance(what, r.n) * getvariable('all_days'))::BIGINT AS place FROM range(how_many) AS r(n)) AS drawn
    ASOF JOIN presence ON drawn.place >= presence.start
    ORDER BY day, n;

SET VARIABLE admitted = (SELECT least(count(*), getvariable('inquiries') // 8) FROM womens_stays);

CREATE TABLE inquiries AS
    SELECT numbered('I', row_number() OVER ()) AS inquiry_id, centre_id, day AS received_on,
        pick_early(getvariable('inquiry_channel'), chance('inquiry channel', n)) AS channel, stay_id,
        CASE WHEN stay_id IS NOT NULL OR chance('no conclusion', n) < 0.1 THEN [] ELSE chosen(getvariable('inquiry_conclusion'), 'conclusion', n, 1 + n % 3) END AS conclusions
    FROM (
        (SELECT -1 - row_number() OVER () AS n, centre_id, admitted_on AS day, stay_id FROM womens_stays ORDER BY stay_id LIMIT getvariable('admitted'))
        UNION ALL
        SELECT n, centre_id, day, NULL FROM events('inquiry', getvariable('inquiries') - getvariable('admitted'))
        ORDER BY day, n
    );

CREATE TABLE conversations AS
    SELECT numbered('T', row_number() OVER ()) AS conversation_id, centre_id, stay_id, day AS held_on,
        flawed(pick_early(CASE WHEN day < DATE '2021-01-01' THEN getvariable('conversation_kind_before') ELSE getvariable('conversation_kind') END, chance('conversation kind', n)),
            chance('flaw', n)) AS kind
    FROM events('conversation', getvariable('conversations'));

CREATE TABLE therapy_sessions AS
    SELECT numbered('P', row_number() OVER ()) AS session_id, centre_id, stay_id, day AS held_on,
        flawed(pick_early(getvariable('therapy_kind'), chance('therapy kind', n)), chance('flaw', n)) AS kind
    FROM events('therapy', getvariable('therapy_sessions'));

CREATE TABLE activities AS
    SELECT numbered('A', row_number() OVER ()) AS activity_id, centre_id, day AS held_on,
        flawed(pick_early(getvariable('activity_kind'), chance('activity kind', n)), chance('flaw', n)) AS kind
    FROM events('activity', getvariable('activities'));

CREATE TABLE attendances AS
    WITH women AS (
        SELECT activity_id, stay_id FROM (
            SELECT activity_id, centre_id || format('-R{:02d}', n) AS room_id, held_on FROM activities, range(1, 15) AS r(n)
            WHERE chance('attends', activity_id || n) < 0.215 * getvariable('attendances') / (4.65 * getvariable('activities'))
        ) AS invited
        ASOF JOIN womens_stays ON invited.room_id = womens_stays.room_id AND invited.held_on >= womens_stays.admitted_on
        WHERE discharged_on IS NULL OR held_on <= discharged_on
    )
    SELECT activity_id, stay_id FROM (
        FROM women UNION ALL SELECT activity_id, stays.stay_id FROM women JOIN stays ON stays.mother_stay_id = women.stay_id
    ) ORDER BY activity_id, stay_id;

CREATE TABLE contacts AS
    SELECT numbered('K', row_number() OVER ()) AS contact_id, centre_id, stay_id, day AS contacted_on,
        pick_early(getvariable('contact_actor'), chance('actor', n)) AS actor,
        pick_early(getvariable('contact_channel'), chance('contact channel', n)) AS channel,
        pick(getvariable('contact_direction'), chance('direction', n)) AS direction,
        CASE WHEN chance('no theme', n) < 0.037 THEN [] WHEN chance('no theme', n) < 0.038 THEN ['retired']
            ELSE chosen(getvariable('contact_theme'), 'theme', n, 1 + n % 3) END AS themes
    FROM events('contact', getvariable('contacts'));

CREATE TABLE meetings AS
    SELECT numbered('M', row_number() OVER ()) AS meeting_id, centre_id, stay_id, day AS held_on,
        flawed(pick_early(getvariable('meeting_kind'), chance('meeting kind', n)), chance('flaw', n)) AS kind
    FROM events('meeting', getvariable('meetings'));

CREATE TABLE measurements AS
    SELECT numbered('V', row_number() OVER ()) AS measurement_id, centre_id, resident_id,
        getvariable('focus_area')[1 + (hash(resident_id) % 3 + floor(9 * pow(chance('area', n), 3)))::INT] AS focus_area,
        day AS measured_on, row_number() OVER () AS sequence,
        greatest(1, least(10, round(2 + hash(resident_id) % 4 + 3 * progress + 3 * (chance('score', n) - 0.5))))::BIGINT AS score
    FROM events('measurement', getvariable('measurements'));
