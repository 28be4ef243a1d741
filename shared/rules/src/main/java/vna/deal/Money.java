package vna.deal;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount with the decimals of its currency.
public record Money(BigDecimal value, Currency currency) {}
