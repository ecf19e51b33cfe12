-- statement: counts
WITH "t10" AS (
  SELECT
    "t9"."period",
    "t9"."source",
    SUM(CASE WHEN "t9"."occupied" THEN "t9"."nights" ELSE 0 END) AS "n",
    SUM("t9"."nights") AS "base"
  FROM (
    SELECT
      "t8"."room_id",
      "t8"."from_on",
      "t8"."to_on",
      "t8"."occupied",
      "t8"."centre_id",
      "t8"."source",
      "t8"."period",
      "t8"."first_day",
      "t8"."last_day",
      "t8"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t8"."from_on", "t8"."first_day"),
        LEAST(COALESCE("t8"."to_on", "t8"."next_day"), "t8"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t5"."room_id",
        "t5"."from_on",
        "t5"."to_on",
        "t5"."occupied",
        "t5"."centre_id",
        "t5"."source",
        "t2"."period",
        "t2"."first_day",
        "t2"."last_day",
        "t2"."next_day"
      FROM (
        SELECT
          "t1"."room_id",
          "t1"."from_on",
          "t1"."to_on",
          "t1"."occupied",
          "t1"."centre_id",
          '' AS "source"
        FROM "room_states" AS "t1"
      ) AS "t5"
      INNER JOIN "periods" AS "t2"
        ON "t5"."from_on" <= "t2"."last_day"
        AND (
          (
            "t5"."to_on" IS NULL
          ) OR (
            "t5"."to_on" > "t2"."first_day"
          )
        )
    ) AS "t8"
  ) AS "t9"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t7"."period",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t18"."numerator", 0) AS "numerator",
    COALESCE("t16"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t4"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t4"."category" AS "code",
      "t4"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
      FROM "periods" AS "t0"
    ) AS "t4"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator"
    FROM (
      SELECT
        "t12"."period",
        "t12"."category",
        SUM("t12"."n") AS "n"
      FROM (
        SELECT
          "t11"."period",
          "t11"."source",
          "t11"."n",
          "t11"."base",
          "t11"."source" AS "category"
        FROM "t10" AS "t11"
      ) AS "t12"
      GROUP BY
        1,
        2
    ) AS "t14"
  ) AS "t18"
    ON "t7"."period" = "t18"."their_period" AND "t7"."category" = "t18"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t13"."period" AS "their_period",
      "t13"."whole" AS "denominator"
    FROM (
      SELECT
        "t11"."period",
        SUM("t11"."base") AS "whole"
      FROM "t10" AS "t11"
      GROUP BY
        1
    ) AS "t13"
  ) AS "t16"
    ON "t7"."period" = "t16"."their_period"
) AS "t19"

-- statement: members
SELECT
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."room_id" AS "id_0",
  CAST("t11"."night" AS TEXT) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."room_id",
    "t10"."from_on",
    "t10"."to_on",
    "t10"."occupied",
    "t10"."centre_id",
    "t10"."source",
    "t10"."period",
    "t10"."first_day",
    "t10"."last_day",
    "t10"."next_day",
    "t10"."nights",
    "t6"."night_period",
    "t6"."night"
  FROM (
    SELECT
      "t8"."room_id",
      "t8"."from_on",
      "t8"."to_on",
      "t8"."occupied",
      "t8"."centre_id",
      "t8"."source",
      "t8"."period",
      "t8"."first_day",
      "t8"."last_day",
      "t8"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t8"."from_on", "t8"."first_day"),
        LEAST(COALESCE("t8"."to_on", "t8"."next_day"), "t8"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t7"."room_id",
        "t7"."from_on",
        "t7"."to_on",
        "t7"."occupied",
        "t7"."centre_id",
        "t7"."source",
        "t3"."period",
        "t3"."first_day",
        "t3"."last_day",
        "t3"."next_day"
      FROM (
        SELECT
          "t1"."room_id",
          "t1"."from_on",
          "t1"."to_on",
          "t1"."occupied",
          "t1"."centre_id",
          '' AS "source"
        FROM "room_states" AS "t1"
      ) AS "t7"
      INNER JOIN "periods" AS "t3"
        ON "t7"."from_on" <= "t3"."last_day"
        AND (
          (
            "t7"."to_on" IS NULL
          ) OR (
            "t7"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t8"
  ) AS "t10"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t6"
    ON "t10"."period" = "t6"."night_period"
    AND "t6"."night" >= "t10"."from_on"
    AND (
      (
        "t10"."to_on" IS NULL
      ) OR (
        "t6"."night" < "t10"."to_on"
      )
    )
) AS "t11"
WHERE
  "t11"."occupied"

-- statement: base
SELECT
  "t11"."period",
  '' AS "category",
  "t11"."room_id" AS "id_0",
  CAST("t11"."night" AS TEXT) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."room_id",
    "t10"."from_on",
    "t10"."to_on",
    "t10"."occupied",
    "t10"."centre_id",
    "t10"."source",
    "t10"."period",
    "t10"."first_day",
    "t10"."last_day",
    "t10"."next_day",
    "t10"."nights",
    "t6"."night_period",
    "t6"."night"
  FROM (
    SELECT
      "t8"."room_id",
      "t8"."from_on",
      "t8"."to_on",
      "t8"."occupied",
      "t8"."centre_id",
      "t8"."source",
      "t8"."period",
      "t8"."first_day",
      "t8"."last_day",
      "t8"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t8"."from_on", "t8"."first_day"),
        LEAST(COALESCE("t8"."to_on", "t8"."next_day"), "t8"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t7"."room_id",
        "t7"."from_on",
        "t7"."to_on",
        "t7"."occupied",
        "t7"."centre_id",
        "t7"."source",
        "t3"."period",
        "t3"."first_day",
        "t3"."last_day",
        "t3"."next_day"
      FROM (
        SELECT
          "t1"."room_id",
          "t1"."from_on",
          "t1"."to_on",
          "t1"."occupied",
          "t1"."centre_id",
          '' AS "source"
        FROM "room_states" AS "t1"
      ) AS "t7"
      INNER JOIN "periods" AS "t3"
        ON "t7"."from_on" <= "t3"."last_day"
        AND (
          (
            "t7"."to_on" IS NULL
          ) OR (
            "t7"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t8"
  ) AS "t10"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t6"
    ON "t10"."period" = "t6"."night_period"
    AND "t6"."night" >= "t10"."from_on"
    AND (
      (
        "t10"."to_on" IS NULL
      ) OR (
        "t6"."night" < "t10"."to_on"
      )
    )
) AS "t11"

-- statement: counts_by_centre
WITH "t13" AS (
  SELECT
    "t12"."centre_id",
    "t12"."period",
    "t12"."source",
    SUM(CASE WHEN "t12"."occupied" THEN "t12"."nights" ELSE 0 END) AS "n",
    SUM("t12"."nights") AS "base"
  FROM (
    SELECT
      "t11"."room_id",
      "t11"."from_on",
      "t11"."to_on",
      "t11"."occupied",
      "t11"."centre_id",
      "t11"."source",
      "t11"."period",
      "t11"."first_day",
      "t11"."last_day",
      "t11"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t11"."from_on", "t11"."first_day"),
        LEAST(COALESCE("t11"."to_on", "t11"."next_day"), "t11"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t8"."room_id",
        "t8"."from_on",
        "t8"."to_on",
        "t8"."occupied",
        "t8"."centre_id",
        "t8"."source",
        "t3"."period",
        "t3"."first_day",
        "t3"."last_day",
        "t3"."next_day"
      FROM (
        SELECT
          "t2"."room_id",
          "t2"."from_on",
          "t2"."to_on",
          "t2"."occupied",
          "t2"."centre_id",
          '' AS "source"
        FROM "room_states_by_centre" AS "t2"
      ) AS "t8"
      INNER JOIN "periods" AS "t3"
        ON "t8"."from_on" <= "t3"."last_day"
        AND (
          (
            "t8"."to_on" IS NULL
          ) OR (
            "t8"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t11"
  ) AS "t12"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t22"."centre_id",
  "t22"."period",
  "t22"."position",
  "t22"."code",
  "t22"."category",
  "t22"."numerator",
  "t22"."denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t6"."centre_id",
    COALESCE("t21"."numerator", 0) AS "numerator",
    COALESCE("t19"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t7"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t7"."category" AS "code",
      "t7"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t17"."centre_id" AS "their_centre_id",
      "t17"."period" AS "their_period",
      "t17"."category" AS "their_category",
      "t17"."n" AS "numerator"
    FROM (
      SELECT
        "t15"."centre_id",
        "t15"."period",
        "t15"."category",
        SUM("t15"."n") AS "n"
      FROM (
        SELECT
          "t14"."centre_id",
          "t14"."period",
          "t14"."source",
          "t14"."n",
          "t14"."base",
          "t14"."source" AS "category"
        FROM "t13" AS "t14"
      ) AS "t15"
      GROUP BY
        1,
        2,
        3
    ) AS "t17"
  ) AS "t21"
    ON "t6"."centre_id" = "t21"."their_centre_id"
    AND "t10"."period" = "t21"."their_period"
    AND "t10"."category" = "t21"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."whole" AS "denominator"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."period",
        SUM("t14"."base") AS "whole"
      FROM "t13" AS "t14"
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t19"
    ON "t6"."centre_id" = "t19"."their_centre_id"
    AND "t10"."period" = "t19"."their_period"
) AS "t22"

-- statement: members_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."room_id" AS "id_0",
  CAST("t11"."night" AS TEXT) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."room_id",
    "t10"."from_on",
    "t10"."to_on",
    "t10"."occupied",
    "t10"."centre_id",
    "t10"."source",
    "t10"."period",
    "t10"."first_day",
    "t10"."last_day",
    "t10"."next_day",
    "t10"."nights",
    "t6"."night_period",
    "t6"."night"
  FROM (
    SELECT
      "t8"."room_id",
      "t8"."from_on",
      "t8"."to_on",
      "t8"."occupied",
      "t8"."centre_id",
      "t8"."source",
      "t8"."period",
      "t8"."first_day",
      "t8"."last_day",
      "t8"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t8"."from_on", "t8"."first_day"),
        LEAST(COALESCE("t8"."to_on", "t8"."next_day"), "t8"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t7"."room_id",
        "t7"."from_on",
        "t7"."to_on",
        "t7"."occupied",
        "t7"."centre_id",
        "t7"."source",
        "t3"."period",
        "t3"."first_day",
        "t3"."last_day",
        "t3"."next_day"
      FROM (
        SELECT
          "t1"."room_id",
          "t1"."from_on",
          "t1"."to_on",
          "t1"."occupied",
          "t1"."centre_id",
          '' AS "source"
        FROM "room_states_by_centre" AS "t1"
      ) AS "t7"
      INNER JOIN "periods" AS "t3"
        ON "t7"."from_on" <= "t3"."last_day"
        AND (
          (
            "t7"."to_on" IS NULL
          ) OR (
            "t7"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t8"
  ) AS "t10"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t6"
    ON "t10"."period" = "t6"."night_period"
    AND "t6"."night" >= "t10"."from_on"
    AND (
      (
        "t10"."to_on" IS NULL
      ) OR (
        "t6"."night" < "t10"."to_on"
      )
    )
) AS "t11"
WHERE
  "t11"."occupied"

-- statement: base_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  '' AS "category",
  "t11"."room_id" AS "id_0",
  CAST("t11"."night" AS TEXT) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."room_id",
    "t10"."from_on",
    "t10"."to_on",
    "t10"."occupied",
    "t10"."centre_id",
    "t10"."source",
    "t10"."period",
    "t10"."first_day",
    "t10"."last_day",
    "t10"."next_day",
    "t10"."nights",
    "t6"."night_period",
    "t6"."night"
  FROM (
    SELECT
      "t8"."room_id",
      "t8"."from_on",
      "t8"."to_on",
      "t8"."occupied",
      "t8"."centre_id",
      "t8"."source",
      "t8"."period",
      "t8"."first_day",
      "t8"."last_day",
      "t8"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t8"."from_on", "t8"."first_day"),
        LEAST(COALESCE("t8"."to_on", "t8"."next_day"), "t8"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t7"."room_id",
        "t7"."from_on",
        "t7"."to_on",
        "t7"."occupied",
        "t7"."centre_id",
        "t7"."source",
        "t3"."period",
        "t3"."first_day",
        "t3"."last_day",
        "t3"."next_day"
      FROM (
        SELECT
          "t1"."room_id",
          "t1"."from_on",
          "t1"."to_on",
          "t1"."occupied",
          "t1"."centre_id",
          '' AS "source"
        FROM "room_states_by_centre" AS "t1"
      ) AS "t7"
      INNER JOIN "periods" AS "t3"
        ON "t7"."from_on" <= "t3"."last_day"
        AND (
          (
            "t7"."to_on" IS NULL
          ) OR (
            "t7"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t8"
  ) AS "t10"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t6"
    ON "t10"."period" = "t6"."night_period"
    AND "t6"."night" >= "t10"."from_on"
    AND (
      (
        "t10"."to_on" IS NULL
      ) OR (
        "t6"."night" < "t10"."to_on"
      )
    )
) AS "t11"

