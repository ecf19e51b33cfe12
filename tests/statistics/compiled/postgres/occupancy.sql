-- statement: counts
WITH "t30" AS (
  SELECT
    "t29"."period",
    "t29"."source",
    SUM("t29"."n") AS "n",
    SUM("t29"."base") AS "base"
  FROM (
    SELECT
      "t28"."room_id",
      "t28"."from_on",
      "t28"."to_on",
      "t28"."occupied",
      "t28"."centre_id",
      "t28"."source",
      "t28"."period",
      "t28"."first_day",
      "t28"."last_day",
      "t28"."next_day",
      "t28"."nights",
      CASE WHEN "t28"."occupied" THEN "t28"."nights" ELSE 0 END AS "n",
      "t28"."nights" AS "base"
    FROM (
      SELECT
        "t27"."room_id",
        "t27"."from_on",
        "t27"."to_on",
        "t27"."occupied",
        "t27"."centre_id",
        "t27"."source",
        "t27"."period",
        "t27"."first_day",
        "t27"."last_day",
        "t27"."next_day",
        CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t27"."to_on", "t27"."next_day"), "t27"."next_day") AS TIMESTAMP) - CAST(GREATEST("t27"."from_on", "t27"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
      FROM (
        SELECT
          "t26"."room_id",
          "t26"."from_on",
          "t26"."to_on",
          "t26"."occupied",
          "t26"."centre_id",
          "t26"."source",
          "t4"."period",
          "t4"."first_day",
          "t4"."last_day",
          "t4"."next_day"
        FROM (
          SELECT
            "t24"."room_id",
            "t24"."from_on",
            "t24"."to_on",
            "t24"."occupied",
            "t24"."centre_id",
            '' AS "source"
          FROM (
            SELECT
              "t23"."room_id",
              "t23"."from_on",
              "t23"."to_on",
              "t23"."occupied",
              "t8"."centre_id"
            FROM (
              SELECT
                "t21"."room_id",
                "t21"."from_on",
                "t21"."to_on",
                "t21"."placed" > 0 AS "occupied"
              FROM (
                SELECT
                  "t20"."room_id",
                  "t20"."day" AS "from_on",
                  LEAD("t20"."day") OVER (
                    PARTITION BY "t20"."room_id"
                    ORDER BY "t20"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "to_on",
                  SUM("t20"."opened") OVER (
                    PARTITION BY "t20"."room_id"
                    ORDER BY "t20"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "opened",
                  SUM("t20"."closed") OVER (
                    PARTITION BY "t20"."room_id"
                    ORDER BY "t20"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "closed",
                  SUM("t20"."placed") OVER (
                    PARTITION BY "t20"."room_id"
                    ORDER BY "t20"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "placed"
                FROM (
                  SELECT
                    "t19"."room_id",
                    "t19"."day",
                    SUM("t19"."opened") AS "opened",
                    SUM("t19"."closed") AS "closed",
                    SUM("t19"."placed") AS "placed"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."from_on" AS "day",
                          0 AS "opened",
                          0 AS "closed",
                          1 AS "placed"
                        FROM "placements" AS "t2"
                        WHERE
                          "t2"."from_on" IS NOT NULL
                      ) AS "t11"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."to_on" AS "day",
                          0 AS "opened",
                          0 AS "closed",
                          -1 AS "placed"
                        FROM "placements" AS "t2"
                        WHERE
                          "t2"."to_on" IS NOT NULL
                      ) AS "t12"
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t1"."room_id",
                            "t1"."opened_on" AS "day",
                            1 AS "opened",
                            0 AS "closed",
                            0 AS "placed"
                          FROM "rooms" AS "t1"
                          WHERE
                            "t1"."opened_on" IS NOT NULL
                        ) AS "t9"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t1"."room_id",
                            "t1"."closed_on" AS "day",
                            -1 AS "opened",
                            0 AS "closed",
                            0 AS "placed"
                          FROM "rooms" AS "t1"
                          WHERE
                            "t1"."closed_on" IS NOT NULL
                        ) AS "t10"
                      ) AS "t15"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t3"."room_id",
                            "t3"."from_on" AS "day",
                            0 AS "opened",
                            1 AS "closed",
                            0 AS "placed"
                          FROM "room_closures" AS "t3"
                          WHERE
                            "t3"."from_on" IS NOT NULL
                        ) AS "t13"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t3"."room_id",
                            "t3"."to_on" AS "day",
                            0 AS "opened",
                            -1 AS "closed",
                            0 AS "placed"
                          FROM "room_closures" AS "t3"
                          WHERE
                            "t3"."to_on" IS NOT NULL
                        ) AS "t14"
                      ) AS "t17"
                    ) AS "t18"
                  ) AS "t19"
                  GROUP BY
                    1,
                    2
                ) AS "t20"
              ) AS "t21"
              WHERE
                "t21"."opened" > 0 AND "t21"."closed" = 0
            ) AS "t23"
            INNER JOIN (
              SELECT
                "t1"."room_id",
                "t1"."centre_id"
              FROM "rooms" AS "t1"
            ) AS "t8"
              ON "t23"."room_id" = "t8"."room_id"
          ) AS "t24"
        ) AS "t26"
        INNER JOIN "periods" AS "t4"
          ON "t26"."from_on" <= "t4"."last_day"
          AND (
            (
              "t26"."to_on" IS NULL
            ) OR (
              "t26"."to_on" > "t4"."first_day"
            )
          )
      ) AS "t27"
    ) AS "t28"
  ) AS "t29"
  GROUP BY
    1,
    2
)
SELECT
  "t44"."period",
  "t44"."place",
  "t44"."position",
  "t44"."code",
  "t44"."category",
  "t44"."numerator",
  COALESCE("t44"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t43"."period",
    "t43"."place",
    "t43"."position",
    "t43"."code",
    "t43"."category",
    "t43"."numerator",
    "t43"."own_base",
    "t43"."denominator"
  FROM (
    SELECT
      "t42"."period",
      "t42"."place",
      "t42"."position",
      "t42"."code",
      "t42"."category",
      "t42"."numerator",
      "t42"."own_base",
      "t36"."their_period",
      "t36"."denominator"
    FROM (
      SELECT
        "t40"."period",
        "t40"."place",
        "t40"."position",
        "t40"."code",
        "t40"."category",
        COALESCE("t40"."numerator", 0) AS "numerator",
        COALESCE("t40"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t39"."period",
          "t39"."place",
          "t39"."position",
          "t39"."code",
          "t39"."category",
          "t39"."numerator",
          "t39"."own_base"
        FROM (
          SELECT
            "t7"."period",
            "t7"."place",
            "t7"."position",
            "t7"."code",
            "t7"."category",
            "t38"."their_period",
            "t38"."their_category",
            "t38"."numerator",
            "t38"."own_base"
          FROM (
            SELECT
              "t0"."period",
              0 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '' AS "code",
              '' AS "category"
            FROM "periods" AS "t0"
          ) AS "t7"
          LEFT OUTER JOIN (
            SELECT
              "t35"."period" AS "their_period",
              "t35"."category" AS "their_category",
              "t35"."n" AS "numerator",
              "t35"."base" AS "own_base"
            FROM (
              SELECT
                "t32"."period",
                "t32"."category",
                SUM("t32"."n") AS "n",
                SUM("t32"."base") AS "base"
              FROM (
                SELECT
                  "t31"."period",
                  "t31"."source",
                  "t31"."n",
                  "t31"."base",
                  "t31"."source" AS "category"
                FROM "t30" AS "t31"
              ) AS "t32"
              GROUP BY
                1,
                2
            ) AS "t35"
          ) AS "t38"
            ON "t7"."period" = "t38"."their_period" AND "t7"."category" = "t38"."their_category"
        ) AS "t39"
      ) AS "t40"
    ) AS "t42"
    LEFT OUTER JOIN (
      SELECT
        "t33"."period" AS "their_period",
        "t33"."whole" AS "denominator"
      FROM (
        SELECT
          "t31"."period",
          SUM("t31"."base") AS "whole"
        FROM "t30" AS "t31"
        GROUP BY
          1
      ) AS "t33"
    ) AS "t36"
      ON "t42"."period" = "t36"."their_period"
  ) AS "t43"
) AS "t44"

-- statement: members
SELECT
  "t31"."period",
  "t31"."source" AS "category",
  "t31"."room_id" AS "id_0",
  CAST("t31"."night" AS VARCHAR) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t30"."room_id",
    "t30"."from_on",
    "t30"."to_on",
    "t30"."occupied",
    "t30"."centre_id",
    "t30"."source",
    "t30"."period",
    "t30"."first_day",
    "t30"."last_day",
    "t30"."next_day",
    "t30"."nights",
    "t8"."night_period",
    "t8"."night"
  FROM (
    SELECT
      "t28"."room_id",
      "t28"."from_on",
      "t28"."to_on",
      "t28"."occupied",
      "t28"."centre_id",
      "t28"."source",
      "t28"."period",
      "t28"."first_day",
      "t28"."last_day",
      "t28"."next_day",
      CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t28"."to_on", "t28"."next_day"), "t28"."next_day") AS TIMESTAMP) - CAST(GREATEST("t28"."from_on", "t28"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
    FROM (
      SELECT
        "t27"."room_id",
        "t27"."from_on",
        "t27"."to_on",
        "t27"."occupied",
        "t27"."centre_id",
        "t27"."source",
        "t5"."period",
        "t5"."first_day",
        "t5"."last_day",
        "t5"."next_day"
      FROM (
        SELECT
          "t25"."room_id",
          "t25"."from_on",
          "t25"."to_on",
          "t25"."occupied",
          "t25"."centre_id",
          '' AS "source"
        FROM (
          SELECT
            "t24"."room_id",
            "t24"."from_on",
            "t24"."to_on",
            "t24"."occupied",
            "t9"."centre_id"
          FROM (
            SELECT
              "t22"."room_id",
              "t22"."from_on",
              "t22"."to_on",
              "t22"."placed" > 0 AS "occupied"
            FROM (
              SELECT
                "t21"."room_id",
                "t21"."day" AS "from_on",
                LEAD("t21"."day") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "to_on",
                SUM("t21"."opened") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "opened",
                SUM("t21"."closed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "closed",
                SUM("t21"."placed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "placed"
              FROM (
                SELECT
                  "t20"."room_id",
                  "t20"."day",
                  SUM("t20"."opened") AS "opened",
                  SUM("t20"."closed") AS "closed",
                  SUM("t20"."placed") AS "placed"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."from_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."from_on" IS NOT NULL
                    ) AS "t12"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."to_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        -1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."to_on" IS NOT NULL
                    ) AS "t13"
                  ) AS "t17"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."opened_on" AS "day",
                          1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."opened_on" IS NOT NULL
                      ) AS "t10"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."closed_on" AS "day",
                          -1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."closed_on" IS NOT NULL
                      ) AS "t11"
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."from_on" AS "day",
                          0 AS "opened",
                          1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."from_on" IS NOT NULL
                      ) AS "t14"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."to_on" AS "day",
                          0 AS "opened",
                          -1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."to_on" IS NOT NULL
                      ) AS "t15"
                    ) AS "t18"
                  ) AS "t19"
                ) AS "t20"
                GROUP BY
                  1,
                  2
              ) AS "t21"
            ) AS "t22"
            WHERE
              "t22"."opened" > 0 AND "t22"."closed" = 0
          ) AS "t24"
          INNER JOIN (
            SELECT
              "t2"."room_id",
              "t2"."centre_id"
            FROM "rooms" AS "t2"
          ) AS "t9"
            ON "t24"."room_id" = "t9"."room_id"
        ) AS "t25"
      ) AS "t27"
      INNER JOIN "periods" AS "t5"
        ON "t27"."from_on" <= "t5"."last_day"
        AND (
          (
            "t27"."to_on" IS NULL
          ) OR (
            "t27"."to_on" > "t5"."first_day"
          )
        )
    ) AS "t28"
  ) AS "t30"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t8"
    ON "t30"."period" = "t8"."night_period"
    AND "t8"."night" >= "t30"."from_on"
    AND (
      (
        "t30"."to_on" IS NULL
      ) OR (
        "t8"."night" < "t30"."to_on"
      )
    )
) AS "t31"
WHERE
  "t31"."occupied"

-- statement: base
SELECT
  "t31"."period",
  '' AS "category",
  "t31"."room_id" AS "id_0",
  CAST("t31"."night" AS VARCHAR) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t30"."room_id",
    "t30"."from_on",
    "t30"."to_on",
    "t30"."occupied",
    "t30"."centre_id",
    "t30"."source",
    "t30"."period",
    "t30"."first_day",
    "t30"."last_day",
    "t30"."next_day",
    "t30"."nights",
    "t8"."night_period",
    "t8"."night"
  FROM (
    SELECT
      "t28"."room_id",
      "t28"."from_on",
      "t28"."to_on",
      "t28"."occupied",
      "t28"."centre_id",
      "t28"."source",
      "t28"."period",
      "t28"."first_day",
      "t28"."last_day",
      "t28"."next_day",
      CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t28"."to_on", "t28"."next_day"), "t28"."next_day") AS TIMESTAMP) - CAST(GREATEST("t28"."from_on", "t28"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
    FROM (
      SELECT
        "t27"."room_id",
        "t27"."from_on",
        "t27"."to_on",
        "t27"."occupied",
        "t27"."centre_id",
        "t27"."source",
        "t5"."period",
        "t5"."first_day",
        "t5"."last_day",
        "t5"."next_day"
      FROM (
        SELECT
          "t25"."room_id",
          "t25"."from_on",
          "t25"."to_on",
          "t25"."occupied",
          "t25"."centre_id",
          '' AS "source"
        FROM (
          SELECT
            "t24"."room_id",
            "t24"."from_on",
            "t24"."to_on",
            "t24"."occupied",
            "t9"."centre_id"
          FROM (
            SELECT
              "t22"."room_id",
              "t22"."from_on",
              "t22"."to_on",
              "t22"."placed" > 0 AS "occupied"
            FROM (
              SELECT
                "t21"."room_id",
                "t21"."day" AS "from_on",
                LEAD("t21"."day") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "to_on",
                SUM("t21"."opened") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "opened",
                SUM("t21"."closed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "closed",
                SUM("t21"."placed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "placed"
              FROM (
                SELECT
                  "t20"."room_id",
                  "t20"."day",
                  SUM("t20"."opened") AS "opened",
                  SUM("t20"."closed") AS "closed",
                  SUM("t20"."placed") AS "placed"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."from_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."from_on" IS NOT NULL
                    ) AS "t12"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."to_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        -1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."to_on" IS NOT NULL
                    ) AS "t13"
                  ) AS "t17"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."opened_on" AS "day",
                          1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."opened_on" IS NOT NULL
                      ) AS "t10"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."closed_on" AS "day",
                          -1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."closed_on" IS NOT NULL
                      ) AS "t11"
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."from_on" AS "day",
                          0 AS "opened",
                          1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."from_on" IS NOT NULL
                      ) AS "t14"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."to_on" AS "day",
                          0 AS "opened",
                          -1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."to_on" IS NOT NULL
                      ) AS "t15"
                    ) AS "t18"
                  ) AS "t19"
                ) AS "t20"
                GROUP BY
                  1,
                  2
              ) AS "t21"
            ) AS "t22"
            WHERE
              "t22"."opened" > 0 AND "t22"."closed" = 0
          ) AS "t24"
          INNER JOIN (
            SELECT
              "t2"."room_id",
              "t2"."centre_id"
            FROM "rooms" AS "t2"
          ) AS "t9"
            ON "t24"."room_id" = "t9"."room_id"
        ) AS "t25"
      ) AS "t27"
      INNER JOIN "periods" AS "t5"
        ON "t27"."from_on" <= "t5"."last_day"
        AND (
          (
            "t27"."to_on" IS NULL
          ) OR (
            "t27"."to_on" > "t5"."first_day"
          )
        )
    ) AS "t28"
  ) AS "t30"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t8"
    ON "t30"."period" = "t8"."night_period"
    AND "t8"."night" >= "t30"."from_on"
    AND (
      (
        "t30"."to_on" IS NULL
      ) OR (
        "t8"."night" < "t30"."to_on"
      )
    )
) AS "t31"

-- statement: counts_by_centre
WITH "t33" AS (
  SELECT
    "t32"."centre_id",
    "t32"."period",
    "t32"."source",
    SUM("t32"."n") AS "n",
    SUM("t32"."base") AS "base"
  FROM (
    SELECT
      "t31"."room_id",
      "t31"."from_on",
      "t31"."to_on",
      "t31"."occupied",
      "t31"."centre_id",
      "t31"."source",
      "t31"."period",
      "t31"."first_day",
      "t31"."last_day",
      "t31"."next_day",
      "t31"."nights",
      CASE WHEN "t31"."occupied" THEN "t31"."nights" ELSE 0 END AS "n",
      "t31"."nights" AS "base"
    FROM (
      SELECT
        "t30"."room_id",
        "t30"."from_on",
        "t30"."to_on",
        "t30"."occupied",
        "t30"."centre_id",
        "t30"."source",
        "t30"."period",
        "t30"."first_day",
        "t30"."last_day",
        "t30"."next_day",
        CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t30"."to_on", "t30"."next_day"), "t30"."next_day") AS TIMESTAMP) - CAST(GREATEST("t30"."from_on", "t30"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
      FROM (
        SELECT
          "t29"."room_id",
          "t29"."from_on",
          "t29"."to_on",
          "t29"."occupied",
          "t29"."centre_id",
          "t29"."source",
          "t5"."period",
          "t5"."first_day",
          "t5"."last_day",
          "t5"."next_day"
        FROM (
          SELECT
            "t27"."room_id",
            "t27"."from_on",
            "t27"."to_on",
            "t27"."occupied",
            "t27"."centre_id",
            '' AS "source"
          FROM (
            SELECT
              "t26"."room_id",
              "t26"."from_on",
              "t26"."to_on",
              "t26"."occupied",
              "t11"."centre_id"
            FROM (
              SELECT
                "t24"."room_id",
                "t24"."from_on",
                "t24"."to_on",
                "t24"."placed" > 0 AS "occupied"
              FROM (
                SELECT
                  "t23"."room_id",
                  "t23"."day" AS "from_on",
                  LEAD("t23"."day") OVER (
                    PARTITION BY "t23"."room_id"
                    ORDER BY "t23"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "to_on",
                  SUM("t23"."opened") OVER (
                    PARTITION BY "t23"."room_id"
                    ORDER BY "t23"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "opened",
                  SUM("t23"."closed") OVER (
                    PARTITION BY "t23"."room_id"
                    ORDER BY "t23"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "closed",
                  SUM("t23"."placed") OVER (
                    PARTITION BY "t23"."room_id"
                    ORDER BY "t23"."day" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                  ) AS "placed"
                FROM (
                  SELECT
                    "t22"."room_id",
                    "t22"."day",
                    SUM("t22"."opened") AS "opened",
                    SUM("t22"."closed") AS "closed",
                    SUM("t22"."placed") AS "placed"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t3"."room_id",
                          "t3"."from_on" AS "day",
                          0 AS "opened",
                          0 AS "closed",
                          1 AS "placed"
                        FROM "placements" AS "t3"
                        WHERE
                          "t3"."from_on" IS NOT NULL
                      ) AS "t14"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t3"."room_id",
                          "t3"."to_on" AS "day",
                          0 AS "opened",
                          0 AS "closed",
                          -1 AS "placed"
                        FROM "placements" AS "t3"
                        WHERE
                          "t3"."to_on" IS NOT NULL
                      ) AS "t15"
                    ) AS "t19"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t2"."room_id",
                            "t2"."opened_on" AS "day",
                            1 AS "opened",
                            0 AS "closed",
                            0 AS "placed"
                          FROM "rooms" AS "t2"
                          WHERE
                            "t2"."opened_on" IS NOT NULL
                        ) AS "t12"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t2"."room_id",
                            "t2"."closed_on" AS "day",
                            -1 AS "opened",
                            0 AS "closed",
                            0 AS "placed"
                          FROM "rooms" AS "t2"
                          WHERE
                            "t2"."closed_on" IS NOT NULL
                        ) AS "t13"
                      ) AS "t18"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t4"."room_id",
                            "t4"."from_on" AS "day",
                            0 AS "opened",
                            1 AS "closed",
                            0 AS "placed"
                          FROM "room_closures" AS "t4"
                          WHERE
                            "t4"."from_on" IS NOT NULL
                        ) AS "t16"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t4"."room_id",
                            "t4"."to_on" AS "day",
                            0 AS "opened",
                            -1 AS "closed",
                            0 AS "placed"
                          FROM "room_closures" AS "t4"
                          WHERE
                            "t4"."to_on" IS NOT NULL
                        ) AS "t17"
                      ) AS "t20"
                    ) AS "t21"
                  ) AS "t22"
                  GROUP BY
                    1,
                    2
                ) AS "t23"
              ) AS "t24"
              WHERE
                "t24"."opened" > 0 AND "t24"."closed" = 0
            ) AS "t26"
            INNER JOIN (
              SELECT
                "t2"."room_id",
                "t2"."centre_id"
              FROM "rooms" AS "t2"
            ) AS "t11"
              ON "t26"."room_id" = "t11"."room_id"
          ) AS "t27"
        ) AS "t29"
        INNER JOIN "periods" AS "t5"
          ON "t29"."from_on" <= "t5"."last_day"
          AND (
            (
              "t29"."to_on" IS NULL
            ) OR (
              "t29"."to_on" > "t5"."first_day"
            )
          )
      ) AS "t30"
    ) AS "t31"
  ) AS "t32"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t47"."centre_id",
  "t47"."period",
  "t47"."place",
  "t47"."position",
  "t47"."code",
  "t47"."category",
  "t47"."numerator",
  COALESCE("t47"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t46"."period",
    "t46"."place",
    "t46"."position",
    "t46"."code",
    "t46"."category",
    "t46"."centre_id",
    "t46"."numerator",
    "t46"."own_base",
    "t46"."denominator"
  FROM (
    SELECT
      "t45"."period",
      "t45"."place",
      "t45"."position",
      "t45"."code",
      "t45"."category",
      "t45"."centre_id",
      "t45"."numerator",
      "t45"."own_base",
      "t39"."their_centre_id",
      "t39"."their_period",
      "t39"."denominator"
    FROM (
      SELECT
        "t43"."period",
        "t43"."place",
        "t43"."position",
        "t43"."code",
        "t43"."category",
        "t43"."centre_id",
        COALESCE("t43"."numerator", 0) AS "numerator",
        COALESCE("t43"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t42"."period",
          "t42"."place",
          "t42"."position",
          "t42"."code",
          "t42"."category",
          "t42"."centre_id",
          "t42"."numerator",
          "t42"."own_base"
        FROM (
          SELECT
            "t9"."period",
            "t9"."place",
            "t9"."position",
            "t9"."code",
            "t9"."category",
            "t10"."centre_id",
            "t41"."their_centre_id",
            "t41"."their_period",
            "t41"."their_category",
            "t41"."numerator",
            "t41"."own_base"
          FROM (
            SELECT
              "t0"."period",
              0 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '' AS "code",
              '' AS "category"
            FROM "periods" AS "t0"
          ) AS "t9"
          CROSS JOIN (
            SELECT
              "t1"."centre_id"
            FROM "centres" AS "t1"
          ) AS "t10"
          LEFT OUTER JOIN (
            SELECT
              "t38"."centre_id" AS "their_centre_id",
              "t38"."period" AS "their_period",
              "t38"."category" AS "their_category",
              "t38"."n" AS "numerator",
              "t38"."base" AS "own_base"
            FROM (
              SELECT
                "t35"."centre_id",
                "t35"."period",
                "t35"."category",
                SUM("t35"."n") AS "n",
                SUM("t35"."base") AS "base"
              FROM (
                SELECT
                  "t34"."centre_id",
                  "t34"."period",
                  "t34"."source",
                  "t34"."n",
                  "t34"."base",
                  "t34"."source" AS "category"
                FROM "t33" AS "t34"
              ) AS "t35"
              GROUP BY
                1,
                2,
                3
            ) AS "t38"
          ) AS "t41"
            ON "t10"."centre_id" = "t41"."their_centre_id"
            AND "t9"."period" = "t41"."their_period"
            AND "t9"."category" = "t41"."their_category"
        ) AS "t42"
      ) AS "t43"
    ) AS "t45"
    LEFT OUTER JOIN (
      SELECT
        "t36"."centre_id" AS "their_centre_id",
        "t36"."period" AS "their_period",
        "t36"."whole" AS "denominator"
      FROM (
        SELECT
          "t34"."centre_id",
          "t34"."period",
          SUM("t34"."base") AS "whole"
        FROM "t33" AS "t34"
        GROUP BY
          1,
          2
      ) AS "t36"
    ) AS "t39"
      ON "t45"."centre_id" = "t39"."their_centre_id"
      AND "t45"."period" = "t39"."their_period"
  ) AS "t46"
) AS "t47"

-- statement: members_by_centre
SELECT
  "t31"."centre_id",
  "t31"."period",
  "t31"."source" AS "category",
  "t31"."room_id" AS "id_0",
  CAST("t31"."night" AS VARCHAR) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t30"."room_id",
    "t30"."from_on",
    "t30"."to_on",
    "t30"."occupied",
    "t30"."centre_id",
    "t30"."source",
    "t30"."period",
    "t30"."first_day",
    "t30"."last_day",
    "t30"."next_day",
    "t30"."nights",
    "t8"."night_period",
    "t8"."night"
  FROM (
    SELECT
      "t28"."room_id",
      "t28"."from_on",
      "t28"."to_on",
      "t28"."occupied",
      "t28"."centre_id",
      "t28"."source",
      "t28"."period",
      "t28"."first_day",
      "t28"."last_day",
      "t28"."next_day",
      CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t28"."to_on", "t28"."next_day"), "t28"."next_day") AS TIMESTAMP) - CAST(GREATEST("t28"."from_on", "t28"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
    FROM (
      SELECT
        "t27"."room_id",
        "t27"."from_on",
        "t27"."to_on",
        "t27"."occupied",
        "t27"."centre_id",
        "t27"."source",
        "t5"."period",
        "t5"."first_day",
        "t5"."last_day",
        "t5"."next_day"
      FROM (
        SELECT
          "t25"."room_id",
          "t25"."from_on",
          "t25"."to_on",
          "t25"."occupied",
          "t25"."centre_id",
          '' AS "source"
        FROM (
          SELECT
            "t24"."room_id",
            "t24"."from_on",
            "t24"."to_on",
            "t24"."occupied",
            "t9"."centre_id"
          FROM (
            SELECT
              "t22"."room_id",
              "t22"."from_on",
              "t22"."to_on",
              "t22"."placed" > 0 AS "occupied"
            FROM (
              SELECT
                "t21"."room_id",
                "t21"."day" AS "from_on",
                LEAD("t21"."day") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "to_on",
                SUM("t21"."opened") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "opened",
                SUM("t21"."closed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "closed",
                SUM("t21"."placed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "placed"
              FROM (
                SELECT
                  "t20"."room_id",
                  "t20"."day",
                  SUM("t20"."opened") AS "opened",
                  SUM("t20"."closed") AS "closed",
                  SUM("t20"."placed") AS "placed"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."from_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."from_on" IS NOT NULL
                    ) AS "t12"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."to_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        -1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."to_on" IS NOT NULL
                    ) AS "t13"
                  ) AS "t17"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."opened_on" AS "day",
                          1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."opened_on" IS NOT NULL
                      ) AS "t10"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."closed_on" AS "day",
                          -1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."closed_on" IS NOT NULL
                      ) AS "t11"
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."from_on" AS "day",
                          0 AS "opened",
                          1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."from_on" IS NOT NULL
                      ) AS "t14"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."to_on" AS "day",
                          0 AS "opened",
                          -1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."to_on" IS NOT NULL
                      ) AS "t15"
                    ) AS "t18"
                  ) AS "t19"
                ) AS "t20"
                GROUP BY
                  1,
                  2
              ) AS "t21"
            ) AS "t22"
            WHERE
              "t22"."opened" > 0 AND "t22"."closed" = 0
          ) AS "t24"
          INNER JOIN (
            SELECT
              "t2"."room_id",
              "t2"."centre_id"
            FROM "rooms" AS "t2"
          ) AS "t9"
            ON "t24"."room_id" = "t9"."room_id"
        ) AS "t25"
      ) AS "t27"
      INNER JOIN "periods" AS "t5"
        ON "t27"."from_on" <= "t5"."last_day"
        AND (
          (
            "t27"."to_on" IS NULL
          ) OR (
            "t27"."to_on" > "t5"."first_day"
          )
        )
    ) AS "t28"
  ) AS "t30"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t8"
    ON "t30"."period" = "t8"."night_period"
    AND "t8"."night" >= "t30"."from_on"
    AND (
      (
        "t30"."to_on" IS NULL
      ) OR (
        "t8"."night" < "t30"."to_on"
      )
    )
) AS "t31"
WHERE
  "t31"."occupied"

-- statement: base_by_centre
SELECT
  "t31"."centre_id",
  "t31"."period",
  '' AS "category",
  "t31"."room_id" AS "id_0",
  CAST("t31"."night" AS VARCHAR) AS "id_1",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t30"."room_id",
    "t30"."from_on",
    "t30"."to_on",
    "t30"."occupied",
    "t30"."centre_id",
    "t30"."source",
    "t30"."period",
    "t30"."first_day",
    "t30"."last_day",
    "t30"."next_day",
    "t30"."nights",
    "t8"."night_period",
    "t8"."night"
  FROM (
    SELECT
      "t28"."room_id",
      "t28"."from_on",
      "t28"."to_on",
      "t28"."occupied",
      "t28"."centre_id",
      "t28"."source",
      "t28"."period",
      "t28"."first_day",
      "t28"."last_day",
      "t28"."next_day",
      CAST(EXTRACT(epoch FROM CAST(LEAST(COALESCE("t28"."to_on", "t28"."next_day"), "t28"."next_day") AS TIMESTAMP) - CAST(GREATEST("t28"."from_on", "t28"."first_day") AS TIMESTAMP)) / 86400 AS BIGINT) AS "nights"
    FROM (
      SELECT
        "t27"."room_id",
        "t27"."from_on",
        "t27"."to_on",
        "t27"."occupied",
        "t27"."centre_id",
        "t27"."source",
        "t5"."period",
        "t5"."first_day",
        "t5"."last_day",
        "t5"."next_day"
      FROM (
        SELECT
          "t25"."room_id",
          "t25"."from_on",
          "t25"."to_on",
          "t25"."occupied",
          "t25"."centre_id",
          '' AS "source"
        FROM (
          SELECT
            "t24"."room_id",
            "t24"."from_on",
            "t24"."to_on",
            "t24"."occupied",
            "t9"."centre_id"
          FROM (
            SELECT
              "t22"."room_id",
              "t22"."from_on",
              "t22"."to_on",
              "t22"."placed" > 0 AS "occupied"
            FROM (
              SELECT
                "t21"."room_id",
                "t21"."day" AS "from_on",
                LEAD("t21"."day") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "to_on",
                SUM("t21"."opened") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "opened",
                SUM("t21"."closed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "closed",
                SUM("t21"."placed") OVER (
                  PARTITION BY "t21"."room_id"
                  ORDER BY "t21"."day" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "placed"
              FROM (
                SELECT
                  "t20"."room_id",
                  "t20"."day",
                  SUM("t20"."opened") AS "opened",
                  SUM("t20"."closed") AS "closed",
                  SUM("t20"."placed") AS "placed"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."from_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."from_on" IS NOT NULL
                    ) AS "t12"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."room_id",
                        "t3"."to_on" AS "day",
                        0 AS "opened",
                        0 AS "closed",
                        -1 AS "placed"
                      FROM "placements" AS "t3"
                      WHERE
                        "t3"."to_on" IS NOT NULL
                    ) AS "t13"
                  ) AS "t17"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."opened_on" AS "day",
                          1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."opened_on" IS NOT NULL
                      ) AS "t10"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."room_id",
                          "t2"."closed_on" AS "day",
                          -1 AS "opened",
                          0 AS "closed",
                          0 AS "placed"
                        FROM "rooms" AS "t2"
                        WHERE
                          "t2"."closed_on" IS NOT NULL
                      ) AS "t11"
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."from_on" AS "day",
                          0 AS "opened",
                          1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."from_on" IS NOT NULL
                      ) AS "t14"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t4"."room_id",
                          "t4"."to_on" AS "day",
                          0 AS "opened",
                          -1 AS "closed",
                          0 AS "placed"
                        FROM "room_closures" AS "t4"
                        WHERE
                          "t4"."to_on" IS NOT NULL
                      ) AS "t15"
                    ) AS "t18"
                  ) AS "t19"
                ) AS "t20"
                GROUP BY
                  1,
                  2
              ) AS "t21"
            ) AS "t22"
            WHERE
              "t22"."opened" > 0 AND "t22"."closed" = 0
          ) AS "t24"
          INNER JOIN (
            SELECT
              "t2"."room_id",
              "t2"."centre_id"
            FROM "rooms" AS "t2"
          ) AS "t9"
            ON "t24"."room_id" = "t9"."room_id"
        ) AS "t25"
      ) AS "t27"
      INNER JOIN "periods" AS "t5"
        ON "t27"."from_on" <= "t5"."last_day"
        AND (
          (
            "t27"."to_on" IS NULL
          ) OR (
            "t27"."to_on" > "t5"."first_day"
          )
        )
    ) AS "t28"
  ) AS "t30"
  INNER JOIN (
    SELECT
      "t0"."period" AS "night_period",
      "t0"."day" AS "night"
    FROM "period_days" AS "t0"
  ) AS "t8"
    ON "t30"."period" = "t8"."night_period"
    AND "t8"."night" >= "t30"."from_on"
    AND (
      (
        "t30"."to_on" IS NULL
      ) OR (
        "t8"."night" < "t30"."to_on"
      )
    )
) AS "t31"

