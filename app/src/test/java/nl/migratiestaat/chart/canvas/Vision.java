package nl.migratiestaat.chart.canvas;

import java.awt.Color;
import java.util.List;

/**
 * Simulates how colours are seen with a complete colour-vision deficiency, by the matrices of
 * Machado, Oliveira and Fernandes (2009) on linear light.
 */
enum Vision {
  USUAL,
  PROTANOPIA,
  DEUTERANOPIA,
  TRITANOPIA;

  private record Row(double red, double green, double blue) {

    double times(double[] light) {
      double sum = red * light[0] + green * light[1] + blue * light[2];
      return Math.max(0, Math.min(1, sum));
    }
  }

  private List<Row> rows() {
    return switch (this) {
      case USUAL -> List.of(new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1));
      case PROTANOPIA ->
          List.of(
              new Row(0.152286, 1.052583, -0.204868),
              new Row(0.114503, 0.786281, 0.099216),
              new Row(-0.003882, -0.048116, 1.051998));
      case DEUTERANOPIA ->
          List.of(
              new Row(0.367322, 0.860646, -0.227968),
              new Row(0.280085, 0.672501, 0.047413),
              new Row(-0.011820, 0.042940, 0.968881));
      case TRITANOPIA ->
          List.of(
              new Row(1.255528, -0.076749, -0.178779),
              new Row(-0.078411, 0.930809, 0.147602),
              new Row(0.004733, 0.691367, 0.303900));
    };
  }

  /** The distance in CIELAB of the two colours that are most alike. */
  double smallestDistance(List<Color> colours) {
    double smallest = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        smallest = Math.min(smallest, see(colours.get(i)).distance(see(colours.get(j))));
      }
    }
    return smallest;
  }

  private Lab see(Color colour) {
    double[] light = Lab.linear(colour);
    return Lab.of(rows().stream().mapToDouble(row -> row.times(light)).toArray());
  }

  /** A colour by lightness and two opponent axes. */
  record Lab(double lightness, double a, double b) {

    static Lab of(Color colour) {
      return of(linear(colour));
    }

    static Lab of(double[] light) {
      double x = f((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
      double y = f(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
      double z = f((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
      return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    static double[] linear(Color colour) {
      double[] light = new double[3];
      float[] channels = colour.getRGBColorComponents(null);
      for (int i = 0; i < 3; i++) {
        light[i] =
            channels[i] <= 0.04045
                ? channels[i] / 12.92
                : Math.pow((channels[i] + 0.055) / 1.055, 2.4);
      }
      return light;
    }

    double distance(Lab other) {
      return Math.sqrt(
          Math.pow(lightness - other.lightness, 2)
              + Math.pow(a - other.a, 2)
              + Math.pow(b - other.b, 2));
    }

    private static double f(double value) {
      return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
  }
}
