-- statement: counts
WITH "t8" AS (
  SELECT
    "t6"."period",
    "t6"."source",
    "t6"."part",
    "t6"."n",
    "t6"."n" AS "base"
  FROM (
    SELECT
      "t2"."period",
      "t2"."source",
      "t2"."part",
      COUNT(*) AS "n"
    FROM (
      SELECT
        "t1"."resident_id",
        "t1"."focus_area",
        "t1"."period",
        "t1"."change",
        "t1"."direction",
        "t1"."focus_area" AS "source",
        "t1"."direction" AS "part"
      FROM "courses" AS "t1"
    ) AS "t2"
    GROUP BY
      1,
      2,
      3
  ) AS "t6"
)
SELECT
  *
FROM (
  SELECT
    "t12"."period",
    "t12"."position",
    "t12"."code",
    "t12"."category",
    COALESCE("t20"."numerator", 0) AS "numerator",
    COALESCE("t16"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t7"."period",
      "t7"."position",
      "t7"."code",
      "t7"."code" || ':' || "t7"."part" AS "category"
    FROM (
      SELECT
        "t3"."period",
        "t3"."position",
        "t3"."code",
        UNNEST(ARRAY['forward', 'unchanged', 'back']) AS "part"
      FROM (
        SELECT
          *
        FROM "known_codes" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t3"
    ) AS "t7"
  ) AS "t12"
  LEFT OUTER JOIN (
    SELECT
      "t18"."period" AS "their_period",
      "t18"."category" AS "their_category",
      "t18"."n" AS "numerator"
    FROM (
      SELECT
        "t17"."period",
        "t17"."category",
        SUM("t17"."n") AS "n"
      FROM (
        SELECT
          "t15"."period",
          "t15"."source",
          "t15"."part",
          "t15"."n",
          "t15"."base",
          "t15"."known_period",
          "t15"."code",
          "t15"."code" || ':' || "t15"."part" AS "category"
        FROM (
          SELECT
            "t11"."period",
            "t11"."source",
            "t11"."part",
            "t11"."n",
            "t11"."base",
            "t5"."known_period",
            "t5"."code"
          FROM "t8" AS "t11"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t5"
            ON "t11"."period" = "t5"."known_period" AND "t11"."source" = "t5"."code"
        ) AS "t15"
        WHERE
          "t15"."code" IS NOT NULL
      ) AS "t17"
      GROUP BY
        1,
        2
    ) AS "t18"
  ) AS "t20"
    ON "t12"."period" = "t20"."their_period"
    AND "t12"."category" = "t20"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t13"."period" AS "their_period",
      "t13"."source" AS "their_code",
      "t13"."whole" AS "denominator"
    FROM (
      SELECT
        "t9"."period",
        "t9"."source",
        SUM("t9"."base") AS "whole"
      FROM "t8" AS "t9"
      GROUP BY
        1,
        2
    ) AS "t13"
  ) AS "t16"
    ON "t12"."period" = "t16"."their_period" AND "t12"."code" = "t16"."their_code"
) AS "t21"

-- statement: members
SELECT
  "t6"."period",
  "t6"."code" || ':' || "t6"."part" AS "category",
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
    "t3"."part",
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
      "t0"."direction" AS "part",
      CAST(NULL AS BIGINT) AS "summand"
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
WITH "t11" AS (
  SELECT
    "t9"."centre_id",
    "t9"."period",
    "t9"."source",
    "t9"."part",
    "t9"."n",
    "t9"."n" AS "base"
  FROM (
    SELECT
      "t4"."centre_id",
      "t4"."period",
      "t4"."source",
      "t4"."part",
      COUNT(*) AS "n"
    FROM (
      SELECT
        "t2"."centre_id",
        "t2"."resident_id",
        "t2"."focus_area",
        "t2"."period",
        "t2"."change",
        "t2"."direction",
        "t2"."focus_area" AS "source",
        "t2"."direction" AS "part"
      FROM "courses_by_centre" AS "t2"
    ) AS "t4"
    GROUP BY
      1,
      2,
      3,
      4
  ) AS "t9"
)
SELECT
  "t24"."centre_id",
  "t24"."period",
  "t24"."position",
  "t24"."code",
  "t24"."category",
  "t24"."numerator",
  "t24"."denominator"
FROM (
  SELECT
    "t15"."period",
    "t15"."position",
    "t15"."code",
    "t15"."category",
    "t5"."centre_id",
    COALESCE("t23"."numerator", 0) AS "numerator",
    COALESCE("t19"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t10"."period",
      "t10"."position",
      "t10"."code",
      "t10"."code" || ':' || "t10"."part" AS "category"
    FROM (
      SELECT
        "t6"."period",
        "t6"."position",
        "t6"."code",
        UNNEST(ARRAY['forward', 'unchanged', 'back']) AS "part"
      FROM (
        SELECT
          *
        FROM "known_codes_by_centre" AS "t1"
        WHERE
          "t1"."codelist" = 'focus_area'
      ) AS "t6"
    ) AS "t10"
  ) AS "t15"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t21"."centre_id" AS "their_centre_id",
      "t21"."period" AS "their_period",
      "t21"."category" AS "their_category",
      "t21"."n" AS "numerator"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        "t20"."category",
        SUM("t20"."n") AS "n"
      FROM (
        SELECT
          "t18"."centre_id",
          "t18"."period",
          "t18"."source",
          "t18"."part",
          "t18"."n",
          "t18"."base",
          "t18"."known_period",
          "t18"."code",
          "t18"."code" || ':' || "t18"."part" AS "category"
        FROM (
          SELECT
            "t14"."centre_id",
            "t14"."period",
            "t14"."source",
            "t14"."part",
            "t14"."n",
            "t14"."base",
            "t8"."known_period",
            "t8"."code"
          FROM "t11" AS "t14"
          LEFT OUTER JOIN (
            SELECT
              "t1"."period" AS "known_period",
              "t1"."code"
            FROM "known_codes_by_centre" AS "t1"
            WHERE
              "t1"."codelist" = 'focus_area'
          ) AS "t8"
            ON "t14"."period" = "t8"."known_period" AND "t14"."source" = "t8"."code"
        ) AS "t18"
        WHERE
          "t18"."code" IS NOT NULL
      ) AS "t20"
      GROUP BY
        1,
        2,
        3
    ) AS "t21"
  ) AS "t23"
    ON "t5"."centre_id" = "t23"."their_centre_id"
    AND "t15"."period" = "t23"."their_period"
    AND "t15"."category" = "t23"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."source" AS "their_code",
      "t16"."whole" AS "denominator"
    FROM (
      SELECT
        "t12"."centre_id",
        "t12"."period",
        "t12"."source",
        SUM("t12"."base") AS "whole"
      FROM "t11" AS "t12"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
  ) AS "t19"
    ON "t5"."centre_id" = "t19"."their_centre_id"
    AND "t15"."period" = "t19"."their_period"
    AND "t15"."code" = "t19"."their_code"
) AS "t24"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  "t6"."code" || ':' || "t6"."part" AS "category",
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
    "t3"."part",
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
      "t0"."direction" AS "part",
      CAST(NULL AS BIGINT) AS "summand"
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

