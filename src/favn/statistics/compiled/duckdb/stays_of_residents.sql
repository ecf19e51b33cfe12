-- statement: rows
SELECT
  "t2"."centre_id",
  "t2"."stay_id",
  "t2"."resident_id",
  "t4"."kind",
  "t2"."admitted_on",
  "t2"."discharged_on",
  "t2"."age_at_admission",
  "t2"."admission_reasons",
  DATE_DIFF('DAY', "t2"."admitted_on", "t2"."discharged_on") AS "length"
FROM "stays" AS "t2"
INNER JOIN (
  SELECT
    *
  FROM "residents" AS "t1"
) AS "t4"
  ON "t2"."resident_id" = "t4"."resident_id"

-- statement: rows_by_centre
SELECT
  "t2"."centre_id",
  "t2"."stay_id",
  "t2"."resident_id",
  "t4"."kind",
  "t2"."admitted_on",
  "t2"."discharged_on",
  "t2"."age_at_admission",
  "t2"."admission_reasons",
  DATE_DIFF('DAY', "t2"."admitted_on", "t2"."discharged_on") AS "length"
FROM "stays" AS "t2"
INNER JOIN (
  SELECT
    *
  FROM "residents" AS "t1"
) AS "t4"
  ON "t2"."resident_id" = "t4"."resident_id"

