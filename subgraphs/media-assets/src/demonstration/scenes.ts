import type { Canvas } from './canvas.ts';
import { block, figure, indoors, ink, outdoors, row, shirts, suits, white } from './shapes.ts';

type Scene = (canvas: Canvas) => void;

/** The pictures of the demonstration by the slug of their asset: simple shapes, nothing that was ever photographed. */
export const scenes: Record<string, Scene> = {
  'e3-ceremony': (canvas) => {
    indoors(canvas, [120, 24, 36], [170, 52, 48], [92, 60, 48]);
    canvas.rect(110, 50, 580, 170, [190, 36, 44]);
    canvas.rect(120, 60, 560, 150, [206, 60, 56]);
    for (let x = 150; x < 660; x += 46) canvas.rect(x, 104, 30, 30, [250, 214, 120]);
    canvas.rect(200, 160, 400, 14, white);
    row(canvas, 9, 420, 190, suits);
    for (let x = 20; x < 800; x += 62) canvas.ellipse(x, 470, 30, 22, [80, 140, 70]);
  },
  'e3-signing-table': (canvas) => {
    indoors(canvas, [40, 66, 110], [84, 116, 160], [70, 52, 44]);
    for (const [index, x] of [180, 330, 480, 630].entries()) figure(canvas, x, 370, 210, suits[index]!);
    canvas.polygon(
      [
        [70, 360],
        [730, 360],
        [790, 450],
        [10, 450],
      ],
      [150, 36, 40],
    );
    canvas.rect(10, 450, 780, 84, [118, 24, 30]);
    for (const x of [170, 330, 490, 650]) {
      canvas.polygon(
        [
          [x - 50, 380],
          [x + 30, 380],
          [x + 40, 425],
          [x - 56, 425],
        ],
        white,
      );
      canvas.rect(x - 34, 392, 52, 3, [120, 120, 130]);
      canvas.polygon(
        [
          [x + 36, 384],
          [x + 40, 384],
          [x + 58, 418],
          [x + 53, 418],
        ],
        ink,
      );
    }
  },
  'e1-laboratory': (canvas) => {
    indoors(canvas, [206, 224, 230], [176, 204, 214], [120, 138, 150]);
    for (let x = 40; x < 800; x += 190) canvas.rect(x, 40, 150, 180, [232, 246, 250]);
    canvas.rect(0, 330, 800, 34, [236, 238, 240]);
    canvas.rect(0, 364, 800, 110, [150, 164, 174]);
    canvas.rect(90, 250, 90, 80, [70, 90, 110]);
    canvas.rect(100, 260, 70, 50, [90, 210, 190]);
    for (const [index, x] of [250, 290, 330].entries()) {
      canvas.polygon(
        [
          [x - 18, 330],
          [x + 18, 330],
          [x + 6, 280],
          [x - 6, 280],
        ],
        shirts[index]!,
        0.8,
      );
      canvas.rect(x - 6, 256, 12, 26, white, 0.8);
    }
    canvas.ellipse(470, 250, 34, 34, [220, 226, 232]);
    canvas.rect(446, 284, 50, 60, [220, 226, 232]);
    canvas.ellipse(458, 246, 6, 6, [40, 120, 220]);
    canvas.ellipse(482, 246, 6, 6, [40, 120, 220]);
    figure(canvas, 620, 480, 280, white);
  },
  'e5-matchmaking-hall': (canvas) => {
    indoors(canvas, [46, 40, 80], [96, 80, 140], [60, 52, 72]);
    canvas.rect(220, 60, 360, 190, [214, 232, 250]);
    for (const [index, height] of [50, 86, 70, 120, 142].entries())
      canvas.rect(260 + index * 58, 230 - height, 36, height, shirts[index]!);
    for (const [line, size] of [
      [330, 60],
      [390, 80],
      [460, 104],
    ] as const)
      for (let x = size / 2; x < 800; x += size * 1.15) {
        canvas.ellipse(x, line, size * 0.34, size * 0.42, [30, 28, 44]);
        canvas.rect(x - size * 0.44, line + size * 0.3, size * 0.88, size * 0.7, [120, 40, 60]);
      }
  },
  'e6-board': (canvas) => {
    indoors(canvas, [150, 110, 60], [206, 170, 110], [110, 70, 46]);
    canvas.rect(60, 40, 680, 90, [160, 30, 36]);
    canvas.rect(120, 72, 560, 22, [250, 214, 120]);
    row(canvas, 8, 350, 170, suits);
    row(canvas, 7, 470, 200, [suits[2]!, suits[0]!, suits[3]!]);
  },
  'e7-youth-walk': (canvas) => {
    outdoors(canvas, [90, 170, 226], [214, 236, 244], [120, 176, 84]);
    canvas.ellipse(640, 90, 46, 46, [252, 226, 130]);
    canvas.polygon(
      [
        [0, 360],
        [150, 190],
        [320, 320],
        [470, 160],
        [660, 330],
        [800, 240],
        [800, 360],
      ],
      [86, 140, 110],
    );
    canvas.polygon(
      [
        [330, 360],
        [420, 360],
        [640, 534],
        [120, 534],
      ],
      [228, 206, 160],
    );
    for (let index = 0; index < 11; index++) {
      const near = index / 10;
      figure(
        canvas,
        370 + Math.sin(index * 2.4) * (20 + near * 130),
        372 + near * 130,
        50 + near * 90,
        shirts[index % 5]!,
      );
    }
  },
  'e8-clubhouse-door': (canvas) => {
    outdoors(canvas, [170, 190, 206], [222, 226, 224], [150, 146, 140]);
    canvas.rect(90, 60, 620, 400, [202, 178, 146]);
    canvas.polygon(
      [
        [60, 70],
        [400, 6],
        [740, 70],
        [740, 92],
        [60, 92],
      ],
      [110, 62, 48],
    );
    canvas.rect(250, 120, 300, 44, [38, 34, 34]);
    canvas.rect(280, 134, 240, 16, [226, 186, 90]);
    canvas.rect(280, 190, 240, 270, [132, 32, 34]);
    canvas.rect(398, 190, 4, 270, ink);
    for (let y = 220; y < 450; y += 44)
      for (const x of [310, 340, 370, 430, 460, 490]) canvas.ellipse(x, y, 6, 6, [226, 186, 90]);
    for (const x of [200, 600]) {
      canvas.rect(x - 16, 120, 32, 340, [158, 52, 44]);
      canvas.ellipse(x, 226, 30, 36, [214, 44, 40]);
    }
    canvas.rect(60, 460, 680, 24, [176, 170, 162]);
  },
  'e9-service-centre': (canvas) => {
    outdoors(canvas, [60, 100, 160], [226, 196, 170], [96, 104, 110]);
    block(canvas, 40, 150, 130, 260, [76, 94, 122], [250, 226, 150]);
    block(canvas, 190, 70, 150, 340, [92, 112, 140], [250, 236, 190]);
    block(canvas, 560, 110, 190, 300, [70, 86, 116], [250, 226, 150]);
    canvas.rect(330, 230, 250, 190, [210, 220, 226]);
    for (let x = 346; x < 570; x += 38) canvas.rect(x, 250, 30, 120, [124, 180, 206]);
    canvas.rect(320, 214, 270, 20, [190, 60, 52]);
    row(canvas, 10, 470, 60, shirts);
  },
  'press-hall': (canvas) => {
    indoors(canvas, [90, 96, 100], [140, 146, 148], [70, 70, 72]);
    for (const x of [60, 300, 540]) {
      canvas.rect(x, 190, 210, 210, [52, 84, 96]);
      for (const y of [220, 290, 360]) canvas.ellipse(x + 105, y, 44, 30, [190, 196, 200]);
    }
    canvas.polygon(
      [
        [0, 300],
        [800, 250],
        [800, 268],
        [0, 318],
      ],
      white,
    );
  },
  'tour-coast': (canvas) => {
    outdoors(canvas, [70, 150, 210], [240, 220, 190], [50, 130, 170]);
    canvas.polygon(
      [
        [0, 360],
        [120, 280],
        [260, 330],
        [380, 360],
      ],
      [80, 120, 90],
    );
    canvas.ellipse(560, 330, 40, 40, [252, 196, 110]);
    canvas.polygon(
      [
        [0, 534],
        [0, 450],
        [340, 480],
        [800, 440],
        [800, 534],
      ],
      [236, 212, 160],
    );
    canvas.polygon(
      [
        [470, 390],
        [560, 390],
        [545, 408],
        [485, 408],
      ],
      ink,
    );
    canvas.polygon(
      [
        [512, 384],
        [512, 320],
        [550, 384],
      ],
      white,
    );
  },
};
