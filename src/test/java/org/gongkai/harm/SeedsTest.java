package org.gongkai.harm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.ReflectionSupport;

/** What the fuzzer begins with is sound already, for each of its targets. */
class SeedsTest {

  @TestFactory
  Stream<DynamicTest> eachTargetOfTheFuzzerReadsItsSeeds() {
    return Arrays.stream(ReadersFuzzTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(FuzzTest.class))
        .sorted(Comparator.comparing(Method::getName))
        .map(target -> DynamicTest.dynamicTest(target.getName(), () -> readSeeds(target)));
  }

  private static void readSeeds(Method target) throws ReflectiveOperationException {
    Object seeds = Seeds.class.getDeclaredMethod(target.getName()).invoke(null);

    assertThat((Stream<?>) seeds)
        .isNotEmpty()
        .allSatisfy(seed -> ReflectionSupport.invokeMethod(target, new ReadersFuzzTest(), seed));
  }
}
