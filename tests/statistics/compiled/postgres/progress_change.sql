-- statement: counts
WITH "t7" AS (
  SELECT
    "t2"."period",
    "t2"."source",
    SUM("t2"."change") AS "n",
    COUNT(*) AS "base"
  FROM (
    SELECT
      "t1"."resident_id",
      "t1"."focus_area",
      "t1"."period",
      "t1"."change",
      "t1"."direction",
      "t1"."focus_area" AS "source"
    FROM "courses" AS "t1"
  ) AS "t2"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t5"."period",
    "t5"."position",
    "t5"."code",
    "t5"."category",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t13"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      "t0"."position",
      "t0"."code",
      "t0"."code" AS "category"
    FROM "known_codes" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t15"."period" AS "their_period",
      "t15"."category" AS "their_category",
      "t15"."n" AS "numerator"
    FROM (
      SELECT
        "t14"."period",
        "t14"."category",
        SUM("t14"."n") AS "n"
      FROM (
        SELECT
          "t12"."period",
          "t12"."source",
          "t12"."n",
          "t12"."base",
          "t12"."known_period",
          "t12"."code",
          "t12"."code" AS "category"
        FROM (
          SELECT
            "t9"."period",
            "t9"."source",
            "t9"."n",
            "t9"."base",
            "t6"."known_period",
            "t6"."code"
          FROM "t7" AS "t9"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t6"
            ON "t9"."period" = "t6"."known_period" AND "t9"."source" = "t6"."code"
        ) AS "t12"
        WHERE
          "t12"."code" IS NOT NULL
      ) AS "t14"
      GROUP BY
        1,
        2
    ) AS "t15"
  ) AS "t17"
    ON "t5"."period" = "t17"."their_period" AND "t5"."category" = "t17"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t10"."period" AS "their_period",
      "t10"."source" AS "their_code",
      "t10"."whole" AS "denominator"
    FROM (
      SELECT
        "t8"."period",
        "t8"."source",
        SUM("t8"."base") AS "whole"
      FROM "t7" AS "t8"
      GROUP BY
        1,
        2
    ) AS "t10"
  ) AS "t13"
    ON "t5"."period" = "t13"."their_period" AND "t5"."code" = "t13"."their_code"
) AS "t18"

-- statement: members
SELECT
  "t6"."period",
  "t6"."code" AS "category",
  "t6"."resident_id" AS "id_0",
  "t6"."summand"
FROM (
  SELECT
    "t3"."resident_id",
    "t3"."focus_area",
    "t3"."period",
    "t3"."change",
    "t3"."direction",
    "t3"."source",
    "t3"."summand",
    "t5"."known_period",
    "t5"."code"
  FROM (
    SELECT
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."period",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."change" AS "summand"
    FROM "courses" AS "t0"
  ) AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t1"."period" AS "known_period",
      "t1"."code"
    FROM "known_codes" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t5"
    ON "t3"."period" = "t5"."known_period" AND "t3"."source" = "t5"."code"
) AS "t6"
WHERE
  "t6"."code" IS NOT NULL

-- statement: base
SELECT
  "t0"."period",
  "t0"."focus_area" AS "category",
  "t0"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM "courses" AS "t0"

-- statement: counts_by_centre
WITH "t10" AS (
  SELECT
    "t4"."centre_id",
    "t4"."period",
    "t4"."source",
    SUM("t4"."change") AS "n",
    COUNT(*) AS "base"
  FROM (
    SELECT
      "t2"."centre_id",
      "t2"."resident_id",
      "t2"."focus_area",
      "t2"."period",
      "t2"."change",
      "t2"."direction",
      "t2"."focus_area" AS "source"
    FROM "courses_by_centre" AS "t2"
  ) AS "t4"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t21"."centre_id",
  "t21"."period",
  "t21"."position",
  "t21"."code",
  "t21"."category",
  "t21"."numerator",
  "t21"."denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    "t7"."centre_id",
    COALESCE("t20"."numerator", 0) AS "numerator",
    COALESCE("t16"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      "t0"."position",
      "t0"."code",
      "t0"."code" AS "category"
    FROM "known_codes_by_centre" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t8"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t18"."centre_id" AS "their_centre_id",
      "t18"."period" AS "their_period",
      "t18"."category" AS "their_category",
      "t18"."n" AS "numerator"
    FROM (
      SELECT
        "t17"."centre_id",
        "t17"."period",
        "t17"."category",
        SUM("t17"."n") AS "n"
      FROM (
        SELECT
          "t15"."centre_id",
          "t15"."period",
          "t15"."source",
          "t15"."n",
          "t15"."base",
          "t15"."known_period",
          "t15"."code",
          "t15"."code" AS "category"
        FROM (
          SELECT
            "t12"."centre_id",
            "t12"."period",
            "t12"."source",
            "t12"."n",
            "t12"."base",
            "t9"."known_period",
            "t9"."code"
          FROM "t10" AS "t12"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes_by_centre" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t9"
            ON "t12"."period" = "t9"."known_period" AND "t12"."source" = "t9"."code"
        ) AS "t15"
        WHERE
          "t15"."code" IS NOT NULL
      ) AS "t17"
      GROUP BY
        1,
        2,
        3
    ) AS "t18"
  ) AS "t20"
    ON "t7"."centre_id" = "t20"."their_centre_id"
    AND "t8"."period" = "t20"."their_period"
    AND "t8"."category" = "t20"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t13"."centre_id" AS "their_centre_id",
      "t13"."period" AS "their_period",
      "t13"."source" AS "their_code",
      "t13"."whole" AS "denominator"
    FROM (
      SELECT
        "t11"."centre_id",
        "t11"."period",
        "t11"."source",
        SUM("t11"."base") AS "whole"
      FROM "t10" AS "t11"
      GROUP BY
        1,
        2,
        3
    ) AS "t13"
  ) AS "t16"
    ON "t7"."centre_id" = "t16"."their_centre_id"
    AND "t8"."period" = "t16"."their_period"
    AND "t8"."code" = "t16"."their_code"
) AS "t21"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  "t6"."code" AS "category",
  "t6"."resident_id" AS "id_0",
  "t6"."summand"
FROM (
  SELECT
    "t3"."centre_id",
    "t3"."resident_id",
    "t3"."focus_area",
    "t3"."period",
    "t3"."change",
    "t3"."direction",
    "t3"."source",
    "t3"."summand",
    "t5"."known_period",
    "t5"."code"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."period",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."change" AS "summand"
    FROM "courses_by_centre" AS "t0"
  ) AS "t3"
  LEFT OUTER JOIN (
    SELECT
      "t1"."period" AS "known_period",
      "t1"."code"
    FROM "known_codes_by_centre" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t5"
    ON "t3"."period" = "t5"."known_period" AND "t3"."source" = "t5"."code"
) AS "t6"
WHERE
  "t6"."code" IS NOT NULL

-- statement: base_by_centre
SELECT
  "t0"."centre_id",
  "t0"."period",
  "t0"."focus_area" AS "category",
  "t0"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM "courses_by_centre" AS "t0"

