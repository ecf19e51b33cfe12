-- statement: rows
SELECT
  "t3"."period",
  "t2"."codelist",
  "t2"."code",
  "t2"."position"
FROM "codes" AS "t2"
INNER JOIN "periods" AS "t3"
  ON (
    (
      "t2"."valid_from" IS NULL
    ) OR (
      "t2"."valid_from" <= "t3"."last_day"
    )
  )
  AND (
    (
      "t2"."valid_to" IS NULL
    ) OR (
      "t2"."valid_to" > "t3"."first_day"
    )
  )

-- statement: rows_by_centre
SELECT
  "t3"."period",
  "t2"."codelist",
  "t2"."code",
  "t2"."position"
FROM "codes" AS "t2"
INNER JOIN "periods" AS "t3"
  ON (
    (
      "t2"."valid_from" IS NULL
    ) OR (
      "t2"."valid_from" <= "t3"."last_day"
    )
  )
  AND (
    (
      "t2"."valid_to" IS NULL
    ) OR (
      "t2"."valid_to" > "t3"."first_day"
    )
  )

