package vna.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every operation that is served.
@ApplicationScoped
public class Routes {
  private final List<Route> all;

  @Inject
  public Routes(BeanManager beans) {
    this.all =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(Routes::of)
            .toList();
  }

  /// One operation.
  ///
  /// @param path with its parameters in braces
  record Route(String method, String path) {
    private boolean matches(String requested) {
      var pattern = Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q");
      return Pattern.matches(pattern + "/?", requested);
    }
  }

  List<Route> all() {
    return all;
  }

  /// The methods that a path takes, as `Allow` names them; empty for a path that is not there.
  String allowed(String path) {
    var methods = new TreeSet<String>();
    all.stream().filter(route -> route.matches(path)).map(Route::method).forEach(methods::add);
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }

  private static Stream<Route> of(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(method ->
            Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> new Route(http.value(), path(resource) + path(method))));
  }

  private static String path(Class<?> resource) {
    return resource.getAnnotation(Path.class).value();
  }

  private static String path(Method method) {
    var path = method.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }
}
