-- Sales by region for the last quarter, as the finance team asked in March.
WITH quarter AS (
  SELECT date_trunc('quarter', now()) - interval '3 months' AS start
)
SELECT region, count(*) AS orders, sum(total) AS revenue
FROM orders
JOIN customers USING (customer_id)
WHERE ordered_at >= (SELECT start FROM quarter)
GROUP BY region
HAVING sum(total) > 1000
ORDER BY revenue DESC;

CREATE INDEX IF NOT EXISTS orders_by_day ON orders (ordered_at);
INSERT INTO audit (who, what) VALUES (current_user, 'quarter report');
