-- statement: counts
WITH "t9" AS (
  SELECT
    "t8"."period",
    "t8"."source",
    SUM(CASE WHEN "t8"."occupied" THEN "t8"."nights" ELSE 0 END) AS "n",
    SUM("t8"."nights") AS "base"
  FROM (
    SELECT
      "t7"."room_id",
      "t7"."from_on",
      "t7"."to_on",
      "t7"."occupied",
      "t7"."centre_id",
      "t7"."source",
      "t7"."period",
      "t7"."first_day",
      "t7"."last_day",
      "t7"."next_day",
      DATE_DIFF(
        'DAY',
        GREATEST("t7"."from_on", "t7"."first_day"),
        LEAST(COALESCE("t7"."to_on", "t7"."next_day"), "t7"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t6"."room_id",
        "t6"."from_on",
        "t6"."to_on",
        "t6"."occupied",
        "t6"."centre_id",
        "t6"."source",
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
      ) AS "t6"
      INNER JOIN "periods" AS "t2"
        ON "t6"."from_on" <= "t2"."last_day"
        AND (
          (
            "t6"."to_on" IS NULL
          ) OR (
            "t6"."to_on" > "t2"."first_day"
          )
        )
    ) AS "t7"
  ) AS "t8"
  GROUP BY
    1,
    2
)
SELECT
  "t18"."period",
  "t18"."place",
  "t18"."position",
  "t18"."code",
  "t18"."category",
  "t18"."numerator",
  "t18"."denominator"
FROM (
  SELECT
    "t5"."period",
    "t5"."place",
    "t5"."position",
    "t5"."code",
    "t5"."category",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t17"."own_base", 0) AS "own_base",
    COALESCE("t15"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t13"."period" AS "their_period",
      "t13"."category" AS "their_category",
      "t13"."n" AS "numerator",
      "t13"."base" AS "own_base"
    FROM (
      SELECT
        "t11"."period",
        "t11"."category",
        SUM("t11"."n") AS "n",
        SUM("t11"."base") AS "base"
      FROM (
        SELECT
          "t10"."period",
          "t10"."source",
          "t10"."n",
          "t10"."base",
          "t10"."source" AS "category"
        FROM "t9" AS "t10"
      ) AS "t11"
      GROUP BY
        1,
        2
    ) AS "t13"
  ) AS "t17"
    ON "t5"."period" = "t17"."their_period" AND "t5"."category" = "t17"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t12"."period" AS "their_period",
      "t12"."whole" AS "denominator"
    FROM (
      SELECT
        "t10"."period",
        SUM("t10"."base") AS "whole"
      FROM "t9" AS "t10"
      GROUP BY
        1
    ) AS "t12"
  ) AS "t15"
    ON "t5"."period" = "t15"."their_period"
) AS "t18"

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
    "t6"."night",
    "t6"."last_day" AS "last_day_right"
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
      "t0"."day" AS "night",
      "t0"."last_day"
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
    "t6"."night",
    "t6"."last_day" AS "last_day_right"
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
      "t0"."day" AS "night",
      "t0"."last_day"
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
WITH "t12" AS (
  SELECT
    "t11"."centre_id",
    "t11"."period",
    "t11"."source",
    SUM(CASE WHEN "t11"."occupied" THEN "t11"."nights" ELSE 0 END) AS "n",
    SUM("t11"."nights") AS "base"
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
      DATE_DIFF(
        'DAY',
        GREATEST("t10"."from_on", "t10"."first_day"),
        LEAST(COALESCE("t10"."to_on", "t10"."next_day"), "t10"."next_day")
      ) AS "nights"
    FROM (
      SELECT
        "t9"."room_id",
        "t9"."from_on",
        "t9"."to_on",
        "t9"."occupied",
        "t9"."centre_id",
        "t9"."source",
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
      ) AS "t9"
      INNER JOIN "periods" AS "t3"
        ON "t9"."from_on" <= "t3"."last_day"
        AND (
          (
            "t9"."to_on" IS NULL
          ) OR (
            "t9"."to_on" > "t3"."first_day"
          )
        )
    ) AS "t10"
  ) AS "t11"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t21"."centre_id",
  "t21"."period",
  "t21"."place",
  "t21"."position",
  "t21"."code",
  "t21"."category",
  "t21"."numerator",
  "t21"."denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."place",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    "t8"."centre_id",
    COALESCE("t20"."numerator", 0) AS "numerator",
    COALESCE("t20"."own_base", 0) AS "own_base",
    COALESCE("t18"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t7"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."category" AS "their_category",
      "t16"."n" AS "numerator",
      "t16"."base" AS "own_base"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."period",
        "t14"."category",
        SUM("t14"."n") AS "n",
        SUM("t14"."base") AS "base"
      FROM (
        SELECT
          "t13"."centre_id",
          "t13"."period",
          "t13"."source",
          "t13"."n",
          "t13"."base",
          "t13"."source" AS "category"
        FROM "t12" AS "t13"
      ) AS "t14"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
  ) AS "t20"
    ON "t8"."centre_id" = "t20"."their_centre_id"
    AND "t7"."period" = "t20"."their_period"
    AND "t7"."category" = "t20"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t15"."centre_id" AS "their_centre_id",
      "t15"."period" AS "their_period",
      "t15"."whole" AS "denominator"
    FROM (
      SELECT
        "t13"."centre_id",
        "t13"."period",
        SUM("t13"."base") AS "whole"
      FROM "t12" AS "t13"
      GROUP BY
        1,
        2
    ) AS "t15"
  ) AS "t18"
    ON "t8"."centre_id" = "t18"."their_centre_id"
    AND "t7"."period" = "t18"."their_period"
) AS "t21"

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
    "t6"."night",
    "t6"."last_day" AS "last_day_right"
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
      "t0"."day" AS "night",
      "t0"."last_day"
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
    "t6"."night",
    "t6"."last_day" AS "last_day_right"
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
      "t0"."day" AS "night",
      "t0"."last_day"
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

