package digitpad.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void valuesHaveFourSignificantDigits() {
        assertThat(NumberText.value(0.123456, Unit.NUMBER)).isEqualTo("0.1235");
        assertThat(NumberText.value(2.30259, Unit.NUMBER)).isEqualTo("2.303");
        assertThat(NumberText.value(-1234.56, Unit.NUMBER)).isEqualTo("−1,235");
        assertThat(NumberText.value(0.0004, Unit.NUMBER)).isEqualTo("0.0004000");
        assertThat(NumberText.value(0.0000123456, Unit.NUMBER)).isEqualTo("1.235e−5");
        assertThat(NumberText.value(0, Unit.NUMBER)).isEqualTo("0");
    }

    @Test
    void sharesAreWrittenInPercent() {
        assertThat(NumberText.value(0.98434, Unit.PERCENT)).isEqualTo("98.43 %");
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(NumberText.value(Double.NaN, Unit.NUMBER)).isEqualTo("–");
    }

    @Test
    void placesAreWholeNumbersWithTheirThousandsApart() {
        assertThat(NumberText.place(46_900)).isEqualTo("46,900");
        assertThat(NumberText.place(1.5)).isEqualTo("1.50");
    }

    @Test
    void ticksNearToEachOtherKeepTheirDigits() {
        assertThat(NumberText.tick(46_905, 5, 46_910, Unit.NUMBER)).isEqualTo("46,905");
        assertThat(NumberText.tick(1_500_000, 500_000, 2e6, Unit.NUMBER)).isEqualTo("1.5 M");
        assertThat(NumberText.tick(0.00002, 0.00001, 0.0001, Unit.NUMBER)).isEqualTo("2e−5");
    }
}
